/** What lists and posts begin an item with, for a pattern: a sign, a tick, an emoji. */
export const BULLET = '(?:[·•●○◆◇■□▪▲△▶►➤★☆※◎❖✅✔✓☑☞√✘✗]|[\\ud83c-\\ud83e][\\udc00-\\udfff])';
