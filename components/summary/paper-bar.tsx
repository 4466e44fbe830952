import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type PaperSize, PaperSizeSchema } from '../../lib/papers/paper-size';

interface PaperBarProps {
  /** How much of all is drawn by now; what is not whole is not printed by the button. */
  readonly drawn: number;
  readonly all: number;
  /** What is told of the progress. */
  readonly drawing: string;
  /** The paper and what the papers are called; null where there is no choice. */
  readonly sizes: { readonly size: PaperSize; readonly words: Readonly<Record<PaperSize, string>> } | null;
  readonly onSize: (size: PaperSize) => void;
  readonly hint: ReactNode;
}

/** What stands above a paper on the screen alone: print, and on what. */
export function PaperBar({ drawn, all, drawing, sizes, onSize, hint }: PaperBarProps) {
  const { t } = useTranslation('summary');
  return (
    <header className="bar">
      <button type="button" disabled={drawn < all} onClick={() => window.print()}>
        {t('paper.print')}
      </button>
      {drawn < all && (
        <label>
          <progress value={drawn} max={all} />
          {drawing}
        </label>
      )}
      {sizes && (
        <fieldset>
          <legend>{t('paper.size')}</legend>
          {PaperSizeSchema.options.map((one) => (
            <label key={one}>
              <input type="radio" name="size" checked={one === sizes.size} onChange={() => onSize(one)} />
              {sizes.words[one]}
            </label>
          ))}
        </fieldset>
      )}
      <span>{hint}</span>
    </header>
  );
}
