const DESK = '/review.html';

/** Whose papers are held against which notice; ids of the store, which name nobody. */
export interface DeskOf {
  readonly personId: string;
  readonly noticeId: string;
}

/** Opens the tab in which the papers are entered, so that the platform is out of view. */
export async function openDesk({ personId, noticeId }: DeskOf): Promise<void> {
  const query = new URLSearchParams({ person: personId, notice: noticeId });
  await browser.tabs.create({ url: `${browser.runtime.getURL(DESK)}?${query}` });
}

/** What the address of the tab says. */
export function deskOf(search: string): DeskOf {
  const query = new URLSearchParams(search);
  return { personId: query.get('person') ?? '', noticeId: query.get('notice') ?? '' };
}
