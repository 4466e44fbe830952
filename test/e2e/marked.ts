import type { CDPSession, Locator } from '@playwright/test';

interface Node {
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

/** Every mark of the tab as it lies in its window: what it says, and its edges in pixels. The page itself can't see into them. */
async function marksOn(devtools: CDPSession) {
  const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
  const notes: { node: Node; words: string }[] = [];
  const visit = (node: Node) => {
    const at = node.attributes?.indexOf('aria-label') ?? -1;
    if (node.attributes?.includes('note') && at >= 0) notes.push({ node, words: node.attributes[at + 1] ?? '' });
    for (const one of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(one);
    if (node.contentDocument) visit(node.contentDocument);
  };
  visit(root);
  const boxes = notes.map(async ({ node, words }) => {
    const shown = await devtools.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId }).catch(() => null);
    const [left, top, right, , , bottom] = shown?.model.border ?? [];
    return left === undefined ? [] : [{ words, left, top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0 }];
  });
  return (await Promise.all(boxes)).flat();
}

/** True where a mark lies around the whole element, a few pixels outside of it. */
export async function isMarked(devtools: CDPSession, field: Locator): Promise<boolean> {
  const box = await field.boundingBox();
  if (box === null) return false;
  const near = (a: number, b: number) => Math.abs(a - b) <= 8;
  const marks = await marksOn(devtools);
  return marks.some(
    ({ left, top, right, bottom }) =>
      near(left, box.x) && near(top, box.y) && near(right, box.x + box.width) && near(bottom, box.y + box.height),
  );
}
