/** French words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    mise? à jour
    màj
    maj
    modifiée?
    actualisée?
    dernière mise à jour
    dernière modification`,
  published: `
    publiée?
    créée?
    parue?`,
  isDayFirst: true,
  pieces: 'article|texte|page|papier|contenu|publication|direct|dépêche',
  notices: {
    labels: `
      correction
      correctif
      rectificatif
      rectification
      erratum
      errata
      précision
      mise au point
      article (?:modifié|corrigé|actualisé|mis à jour)`,
    updates: `
      mise? à jour
      màj
      actualisation
      actualisé`,
    bracketed: `
      rectifie
      corrige
      précise
      ajoute`,
    remarks: `
      (?:note|ndlr) de la rédaction
      ndlr
      note
      remarque
      post-scriptum`,
    things: `
      cet(?:te)? (?:article(?! \\d)|interview|dépêche|enquête|tribune|page)
      l['’] ?article(?! \\d)
      ce (?:texte|papier|reportage|titre)
      le titre de cet
      (?:une|la) (?:première|précédente) version (?:de (?:cet|ce|l['’])|publiée)
      une version (?:précédente|antérieure|initiale) (?:de (?:cet|ce|l['’])|publiée)`,
    acts: `
      corrigée?
      rectifiée?
      modifiée?
      pour (?:corriger|rectifier|préciser|ajouter)
      a été (?:\\p{L}{2,20}ment )?(?:mise? à jour|actualisée?|amendée?|complétée?|changée?|retirée?|supprimée?)
      (?:actualisée?|mise? à jour) (?:avec|pour)
      indiquait
      mentionnait
      affirmait
      à tort
      par erreur
      contrairement à ce que
      erron`,
    alone: `
      article (?:mis à jour|actualisé|modifié|corrigé|complété) (?:à|le|avec|pour|par)
      contrairement à ce que nous (?:avions|avons) (?:écrit|indiqué|annoncé|publié)
      nous avons (?:écrit|indiqué|annoncé) (?:à tort|par erreur)
      nous avons (?:retiré|corrigé|modifié|supprimé|remplacé) (?:une?|la|le|cette|ce|l['’]) ?.{0,30}(?:photo|image|phrase|paragraphe|article|titre|citation|passage|légende|texte)
      version (?:précédente |antérieure |initiale )?de (?:cet(?:te)? (?:article|dépêche)|ce (?:texte|papier))
      (?:une|la) (?:première|précédente) version de cet? (?:article|texte|papier|dépêche)
      (?:cet article|ce (?:texte|papier|titre)|(?:le titre|la légende) de cet?.{0,20}) (?:a été|modifié|mis à jour|corrigé|complété|actualisé) .{0,40}(?:corrigé|modifié|complété|rectifié|mis à jour|actualisé|précisé|amendé|pour (?:corriger|préciser|ajouter))
      nous (?:avons|avions) .{0,60}(?:corrigé|rectifié|retiré|supprimé|modifié|complété|précisé|écrit par erreur|écrit à tort)
      (?:nous (?:présentons|prions)|toutes) .{0,30}(?:excuses|excuser)
      ^(?:article|texte|papier) (?:mis à jour|actualisé|corrigé|modifié|complété) (?:à|le|avec|après|pour)
      nous retirons (?:cet|ce|cette|la|notre|l['’]) ?(?:article|dépêche|texte|information|papier)
      (?:prière|merci) d['’](?:annuler|ignorer) (?:cette|la|notre)
      ^(?:actualisée?|mise? à jour) (?:à|le) .{0,30} (?:avec|pour)`,
    never: `
      (?:relue?|coupée?|éditée?|condensée?) .{0,30}(?:clarté|longueur|concision)
      sera (?:mise? à jour|actualisée?|complétée?)
      politique de confidentialité
      conditions (?:générales|d['’]utilisation)`,
    elsewhere: `
      (?:notre|l['’]) ?édition d[eu]
      page \\d
      (?:le|notre) (?:supplément|cahier)`,
  },
  credits: [
    [
      'contribué',
      /^(.{2,200}?) (?:a|ont) (?:également |aussi )?contribué à (?:cet article|ce reportage|cette dépêche|ce texte)/iu,
    ],
    [
      'avec',
      /^[\s(*–—-]{0,4}(?:par |de )?.{0,60}?\bavec (?:les agences )?(?:l['’]|la |le )?([^.;]{2,120})[\s).]{0,3}$/iu,
    ],
    [
      'cet|article',
      /\bcet article (?:a été |est )?(?:initialement |d['’]abord )?(?:publié|paru) (?:par|dans|sur|chez) ([^.;]{2,120})/iu,
    ],
  ],
  source: 'sources?',
  organisations: 'agence presse quotidien dépêche',
  and: 'et',
  determiners: "la le les l['’]",
  by: 'par',
  photo: 'crédit(?: photo)?|crédits',
});
