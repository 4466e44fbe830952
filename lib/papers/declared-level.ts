import type { Level } from '../notice/level';

/** The level that a declaration names, as the platform or a file writes it; null where it names none, or another one. */
export function declaredLevel(text: string | undefined): Level | null {
  const plain = (text ?? '').trim();
  if (plain === 'junior' || plain === 'intermediate') return plain;
  const junior = /初级|初、?中级|助理级|员级/.test(plain);
  const intermediate = /中级/.test(plain);
  if (junior === intermediate) return null;
  return junior ? 'junior' : 'intermediate';
}
