// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FillPart } from '../../components/fill/fill-part';
import type { Filler } from '../../components/fill/use-filler';
import type { Page } from '../../components/page/use-page';
import { Provider } from '../../components/ui/provider';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import { readingOf, readValue } from './sample-reading';
import './setup-dom';

const at = '2023-06-15T08:00:00.000Z';
const kept: KeptDossier = {
  person: [{ id: 'a', values: { mobile: { text: '13800000000', source: 'hand', at } } }],
};
const readings = [{ frame: 'a', reading: readingOf([readValue('移动电话', '', 'person.mobile')]) }];

async function open(further: readonly string[]) {
  const slots = vi.fn(async () => []);
  const page = {
    filling: { confirm: () => undefined, slots, targetOf: () => null },
    lead: async () => false,
  } as unknown as Page;
  const filler = { state: { kind: 'idle' } } as Filler;
  const part = (sites: readonly string[]) => (
    <Provider>
      <FillPart page={page} readings={readings} kept={kept} filler={filler} further={sites} />
    </Provider>
  );
  const { rerender } = render(part(further));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '按档案填写页面' }));
  return { slots, user, goTo: (sites: readonly string[]) => rerender(part(sites)) };
}
const confirm = () => screen.queryByRole('button', { name: '我已逐项核对，可以填写' });

it('a form of the platform is filled without having been confirmed', async () => {
  const { slots } = await open([]);
  expect(confirm()).toBeNull();
  await vi.waitFor(() => expect(slots).toHaveBeenCalled());
});

it('a form of a further site is asked nothing before the user has confirmed it, and each site is confirmed by itself', async () => {
  const { slots, user, goTo } = await open(['rsj.example']);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(slots).not.toHaveBeenCalled();
  await user.click(confirm() as HTMLElement);
  await vi.waitFor(() => expect(slots).toHaveBeenCalled());
  expect(confirm()).toBeNull();
  goTo(['hr.example']);
  expect(screen.getByText(/hr\.example/)).toBeTruthy();
  expect(confirm()).not.toBeNull();
});
