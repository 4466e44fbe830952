import { z } from 'zod';
import { FIELD_IDS, type FieldId } from './catalogue';

/** A meaning of the catalogue, and no other text. */
export const FieldIdSchema = z.enum(FIELD_IDS as [FieldId, ...FieldId[]]);
