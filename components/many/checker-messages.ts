import type { ManyAsked, ManyStep, Place } from '../../lib/checks/many/check-many';
import type { Dossier } from '../../lib/dossier/dossier';

/** What the panel says to the worker that checks. */
export type ToChecker =
  | { readonly kind: 'check'; readonly asked: ManyAsked }
  | { readonly kind: 'stop' }
  | { readonly kind: 'open'; readonly place: Place };

/** What the worker answers. A dossier was parsed by its schema before it is sent. */
export type FromChecker =
  | { readonly kind: 'step'; readonly step: ManyStep }
  | { readonly kind: 'done' }
  | { readonly kind: 'opened'; readonly place: Place; readonly dossier: Dossier | null };
