import type { ChangeFacts } from '../change-schema';

/** What changes mean in Turkish. */
export const changes = (): ChangeFacts => ({
  denyingPrefixes: 'gayri anti',
  opposites: `
    onayla/kabul=reddet/ret/geri_çevir mümkün=imkansız/imkânsız suçlu=suçsuz/masum izin=yasak kazan=kaybet maskeli=maskesiz
    güvenli=güvensiz
  `,
  conjunctions: 've veya ile',
});
