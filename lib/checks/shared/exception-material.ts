import type { Notice } from '../../notice/schema';
import { onceFor } from './once-for';
import { readRoute } from './route';

/** The material by which the notice has an exception (破格) proved; undefined where it names none. */
export const exceptionMaterial = onceFor(({ materials }: Notice) =>
  materials.find(({ route }) => route !== null && readRoute(route.value) === '破格'),
);
