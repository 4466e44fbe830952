import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { FillPart } from '../../components/fill/fill-part';
import type { Filler } from '../../components/fill/use-filler';
import type { Page } from '../../components/page/use-page';
import type { FurtherForm } from '../../components/page/view';
import { Provider } from '../../components/ui/provider';
import type { Slot } from '../../lib/dossier/fill';
import type { KeptDossier } from '../../lib/dossier/kept-dossier';
import { readingOf, readValue } from './sample-reading';

const at = '2023-06-15T08:00:00.000Z';
const hand = (text: string) => ({ text, source: 'hand', at }) as const;
const kept: KeptDossier = {
  person: [{ id: 'a', values: { mobile: hand('13800000000'), email: hand('a@b.example') } }],
};
const values = [readValue('移动电话', '', 'person.mobile', { taught: true }), readValue('邮箱', '', 'person.email')];
const readings = [{ frame: 'a', reading: readingOf(values) }];
const slots = values.map(
  ({ ref }, n): Slot => ({
    ref,
    part: null,
    pair: null,
    place: [[0, n]],
    widget: 'plain-text',
    closed: null,
    takes: 'text',
    pattern: null,
    choices: null,
    longest: null,
    lines: false,
    models: ['native'],
  }),
);
const form = { site: 'https://rsj.example', path: '/', title: '' };
const further = (trust: FurtherForm['trust']): FurtherForm[] => [{ frame: 'a', form, trust }];

async function open(forms: readonly FurtherForm[]) {
  const asked = vi.fn(async () => slots);
  const onConfirm = vi.fn();
  const page = {
    filling: { confirm: onConfirm, slots: asked, targetOf: () => null },
    lead: async () => false,
  } as unknown as Page;
  const filler = { state: { kind: 'idle' } } as Filler;
  const part = (of: readonly FurtherForm[]) => (
    <Provider>
      <FillPart page={page} readings={readings} kept={kept} filler={filler} further={of} />
    </Provider>
  );
  const { rerender } = render(part(forms));
  const user = userEvent.setup();
  await user.click(screen.getByText('按档案填写页面'));
  return { asked, onConfirm, user, become: (of: readonly FurtherForm[]) => rerender(part(of)) };
}
const confirm = () => screen.queryByText('我已逐项核对，可以填写');
// By the document: to ask for every role costs far more than these tests do.
const ticks = () => [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
const ticked = () => ticks().map(({ checked }) => checked);

it('a form of the platform is filled without having been confirmed', async () => {
  await open([]);
  expect(confirm()).toBeNull();
  expect(await screen.findByText('填写所选 2 项')).toBeTruthy();
});

it('a form of a further site is asked nothing before the user has confirmed it', async () => {
  const { asked, onConfirm, user, become } = await open(further('none'));
  expect(screen.getByText(/rsj\.example 上，您还没有核对过它，所以不填/u)).toBeTruthy();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(asked).not.toHaveBeenCalled();
  await user.click(confirm() as HTMLElement);
  expect(onConfirm).toHaveBeenCalledWith([form]);
  become(further('whole'));
  expect(await screen.findByText('填写所选 2 项')).toBeTruthy();
  expect(confirm()).toBeNull();
});

it('of a form that was taught the taught fields are ticked, the others are the user’s to tick', async () => {
  const { user, become } = await open(further('taught'));
  expect(screen.getByText(/您指定过其中一些字段的含义/u)).toBeTruthy();
  expect(await screen.findByText('填写所选 1 项')).toBeTruthy();
  expect(ticked()).toEqual([true, false]);
  expect(screen.getByText('您没有指定过这个字段的含义；核对后可以自己勾选。')).toBeTruthy();
  await user.click(screen.getByLabelText('电子邮箱'));
  expect(ticked()).toEqual([true, true]);
  become(further('whole'));
  expect(screen.queryByText('您没有指定过这个字段的含义；核对后可以自己勾选。')).toBeNull();
});
