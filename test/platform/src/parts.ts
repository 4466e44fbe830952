import { SECTIONS } from './sections';

/** The sections that stand before, in and after the closed panels, in the order of the list. */
const firstClosed = SECTIONS.findIndex((section) => section.appears === 'closed');

export const CLOSED = SECTIONS.filter((section) => section.appears === 'closed');
export const BEFORE = SECTIONS.slice(0, firstClosed);
export const AFTER = SECTIONS.slice(firstClosed).filter((section) => section.appears !== 'closed');

/** How long after the rest a late section comes. */
export const LATE_MS = 400;
