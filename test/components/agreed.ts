/** A reader who was told that a page may read what is painted, and agreed. */
import type { Consent } from '@/components/report/use-consent';

export const AGREED: Consent = {
  asking: null,
  ask: (_versionId, act) => act(),
  agree: () => undefined,
  refuse: () => undefined,
};
