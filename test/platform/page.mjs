const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; font: 14px/1.6 "Noto Sans CJK SC", sans-serif; color: #222; background: #f3f5f8 }
  header { padding: 14px 24px; color: #fff; background: #1a4f9c; font-size: 18px }
  main { padding: 24px } iframe { display: block; width: 100%; border: 0 }
  .card { max-width: 420px; padding: 20px; background: #fff; border: 1px solid #d8dee8 }
  button { padding: 6px 18px; color: #fff; background: #1a4f9c; border: 0; cursor: pointer }
  table { width: 100%; background: #fff; border-collapse: collapse } th, td { padding: 8px; border: 1px solid #d8dee8; text-align: left }`;

/** A page of plain text in the manner of the hall. `title` and `body` are markup. */
export function page(title, body) {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title><style>${STYLE}</style></head><body>${body}</body></html>`;
}
