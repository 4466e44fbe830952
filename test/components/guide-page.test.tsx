import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { GuidePage } from '../../components/guide/guide-page';
import { GUIDE_PARTS } from '../../components/guide/guide-parts';
import words from '../../components/guide/words/zh.json';
import { Provider } from '../../components/ui/provider';
import { i18n } from '../../components/words/i18n';
import { VERDICTS } from '../../lib/checks/finding';

const show = (onOpenPanel: (() => void) | null = null) => {
  const onLanguage = vi.fn();
  const view = render(
    <Provider>
      <GuidePage onLanguage={onLanguage} onOpenPanel={onOpenPanel} />
    </Provider>,
  );
  return { ...view, onLanguage };
};

describe('the guide', () => {
  it('says every part and every item that has words, and no other', () => {
    const parts: Record<string, Record<string, unknown>> = words.parts;
    expect(Object.keys(parts)).toEqual(GUIDE_PARTS.map(({ id }) => id));
    for (const { id, items } of GUIDE_PARTS) expect(Object.keys(parts[id] ?? {})).toEqual(['title', ...items]);
    const { container } = show();
    expect(container.textContent).not.toMatch(/parts\./u);
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(GUIDE_PARTS.length);
  });

  it('calls views, verdicts and confidences as the panel does', () => {
    const { verdicts, views, confidence } = words.parts;
    for (const verdict of VERDICTS) expect(verdicts[verdict].term).toBe(i18n.t(`findings:verdict.${verdict}`));
    for (const view of ['findings', 'reading', 'dossier', 'materials', 'summary', 'many', 'notice'] as const) {
      expect(views[view].term).toBe(i18n.t(`panel:views.${view}`));
    }
    for (const of of ['A', 'B', 'C'] as const) {
      expect(confidence[of].term).toBe(`${of}：${i18n.t(`findings:confidence.${of}`)}`);
    }
  });

  it('offers to open the panel only where the browser can', async () => {
    const { unmount } = show();
    expect(screen.queryByRole('button', { name: '现在打开侧栏' })).toBeNull();
    unmount();
    const open = vi.fn();
    show(open);
    await userEvent.setup().click(screen.getByRole('button', { name: '现在打开侧栏' }));
    expect(open).toHaveBeenCalledOnce();
  });

  it('leads nowhere outside but to the platform', () => {
    const { container } = show();
    const targets = [...container.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '');
    expect(targets.filter((href) => !href.startsWith('#'))).toEqual(['https://www.jssrcfwypt.org.cn/']);
    for (const href of targets.filter((one) => one.startsWith('#'))) expect(container.querySelector(href)).toBeTruthy();
  });

  it('speaks the other language on demand', async () => {
    const { onLanguage } = show();
    await userEvent.setup().click(screen.getByRole('button', { name: 'English' }));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });
});
