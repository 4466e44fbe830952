import { z } from 'zod';

/** What the panel's own address says where the panel stands in a window of its own. */
const AddressSchema = z.object({
  window: z
    .string()
    .regex(/^\d{1,15}$/u)
    .transform(Number),
});

/** The path of the panel that stands in a window of its own and follows the tabs of another window. */
export function besidePath(windowId: number): `/sidepanel.html?${string}` {
  return `/sidepanel.html?${new URLSearchParams({ window: String(windowId) })}`;
}

/**
 * The window whose tabs the panel follows, by the query of the panel's address. Null where none is named: the panel is
 * then a part of the window that it follows.
 */
export function pageWindowOf(query: string): number | null {
  const address = AddressSchema.safeParse(Object.fromEntries(new URLSearchParams(query)));
  return address.success ? address.data.window : null;
}
