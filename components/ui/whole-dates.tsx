import classes from './whole.module.css';

/** Dates as the program, notices and pages write them, to the day, the month or (with 年) the year; and English ones. */
const DATE =
  /(\d{4}(?: ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?|[-./]\d{1,2}(?:[-./]\d{1,2})?)|\d{1,2} [A-Z][a-z]{2,8} \d{4})/u;

/** A sentence whose dates stay on one line: one cut in two is misread. Set as text: whatever a page wrote stays letters. */
export function WholeDates({ text }: { text: string }) {
  const pieces: (string | { readonly date: string })[] = [];
  let rest = text;
  for (let found = DATE.exec(rest); found !== null; found = DATE.exec(rest)) {
    const [date] = found;
    pieces.push(rest.slice(0, found.index), { date });
    rest = rest.slice(found.index + date.length);
  }
  if (pieces.length === 0) return text;
  return [...pieces, rest].map((piece, at) =>
    typeof piece === 'string' ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
      <span key={at} className={classes.whole}>
        {piece.date}
      </span>
    ),
  );
}
