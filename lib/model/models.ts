import type { Held, ModelName, Part, Place } from '../dossier/fill';
import { emptyAngular, readAngular } from './angular';
import { readFlatpickr, readJquery, readLaydate } from './calendars';
import { emptyIview, readIview } from './iview';
import { emptyNative, readNative } from './native';
import { emptyReact, readReact } from './react';
import { emptyVue2, readVue2 } from './vue2';
import { emptyVue3, readVue3 } from './vue3';

/**
 * How the model of a library is read, and a choice taken away that no user can take away. Each is sent by itself into the page's world
 * with the place of one field, so each stands for itself alone: it may use nothing that is outside of it, nor share a line with another.
 */
interface Model {
  readonly read: (place: Place, part: Part) => Held | null;
  readonly empty?: (place: Place) => boolean;
}

export const MODELS: Readonly<Record<ModelName, Model>> = {
  native: { read: readNative, empty: emptyNative },
  react: { read: readReact, empty: emptyReact },
  vue2: { read: readVue2, empty: emptyVue2 },
  vue3: { read: readVue3, empty: emptyVue3 },
  iview: { read: readIview, empty: emptyIview },
  angular: { read: readAngular, empty: emptyAngular },
  jquery: { read: readJquery },
  flatpickr: { read: readFlatpickr },
  laydate: { read: readLaydate },
};
