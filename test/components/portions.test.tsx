import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { usePortions } from '../../components/ui/portions';
import { Provider } from '../../components/ui/provider';

const NUMBERS = Array.from({ length: 120 }, (_, at) => at + 1);

function Numbers({ wanted }: { wanted: number }) {
  const { shown, more } = usePortions(NUMBERS, (number) => number === wanted);
  return (
    <Provider>
      <p>{shown.map(({ item, at }) => `${item}@${at}`).join(' ')}</p>
      {more}
    </Provider>
  );
}

describe('a long list', () => {
  it('is drawn in portions of fifty, each item with its place; one that is wanted is always there', async () => {
    const user = userEvent.setup();
    render(<Numbers wanted={119} />);
    const drawn = () => document.querySelector('p')?.textContent?.split(' ') ?? [];
    expect(drawn()).toHaveLength(51);
    expect(drawn().slice(-2)).toEqual(['50@49', '119@118']);
    await user.click(screen.getByRole('button', { name: '再显示 50 项，还有 70 项' }));
    expect(drawn()).toHaveLength(101);
    await user.click(screen.getByRole('button', { name: '再显示 20 项，还有 20 项' }));
    expect(drawn()).toEqual(NUMBERS.map((number) => `${number}@${number - 1}`));
    expect(screen.queryByRole('button')).toBeNull();
  });
});
