import type { TFunction } from 'i18next';
import { type HeldUploads, troublesOf } from '../../lib/materials/uploads';

/** What is amiss with the uploads, as one sentence; null where nothing is. */
export function troubleWords(t: TFunction<'uploads'>, held: HeldUploads): string | null {
  const { missing, failed } = troublesOf(held);
  const parts = [
    failed > 0 ? t('troubles.failed', { count: failed }) : '',
    missing > 0 ? t('troubles.missing', { count: missing }) : '',
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(t('troubles.and')) + t('troubles.stop');
}
