import type { Fault } from '@/lib/model/faults';
import type { VersionName } from '@/lib/model/said';

/** What came of "Keep this version". */
export type Keeping =
  | { readonly state: 'unknown' | 'stored' | 'private' | 'busy' | 'undone' | 'unsure' }
  | { readonly state: 'kept' | 'known'; readonly versionId: number; readonly name: VersionName }
  | { readonly state: 'failed'; readonly fault: Fault };
