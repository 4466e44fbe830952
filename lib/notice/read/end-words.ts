/*
 * With which words a thing opens and ends, as parts of patterns: a system, a window, a counter.
 */

/** 开放, 开始 …, without 起, which stands behind a day alone. */
export const OPENS = '(?:开始|开放|放开|开通|开启|开网|开门|打开|启用|启动|上线)';
/** 关闭, 结束 …. */
export const ENDS = '(?:截止|结束|关闭|关网|闭网|封网|收口|收尾|停止|停用|终止|锁定|下线|完毕)';
/** How it does so. */
export const HOW = '(?:正式|全面|统一|准时|自动|同步|将|即)?';
/** 截止时间 is a name, and what ends is said by 截止 alone. */
export const NO_NAME = '(?!时间|日期|期|时限|时点|[的前后])';
