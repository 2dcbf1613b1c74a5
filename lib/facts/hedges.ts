import type { Language } from '../languages/schema';
import { aloneSource, anyOf, byLanguage, findAll, type Found } from '../text/found';

/**
 * Words by which a writer keeps a distance ("reportedly", "angeblich"), in six
 * languages, in reading order. A language that we do not know gives [].
 */
export function hedges(text: string, language: Language | null): Found[] {
  const code = language?.code ?? '';
  const pattern = HEDGES(code);
  const found = pattern ? findAll(text, pattern) : [];
  // "May" with a capital, inside a sentence, is the month.
  return code === 'en'
    ? found.filter(
        ({ from }) =>
          !text.startsWith('May', from) || /(?:^|[.!?]["”’)]?\s+)$/.test(text.slice(Math.max(0, from - 4), from)),
      )
    : found;
}

// Infinitive and -ait; the imperfect of verbs in -rer ("montrait") has another letter before.
const CONDITIONAL_FR =
  '(?<![\\p{L}\\p{M}])(?!(?:re|at|é|sou)?tirai|virai|(?:in|as|ex|trans|sou)?[sp]{1,2}irai|admirai|désirai)\\p{L}{1,12}(?:er|ir|dr|rr|evr)(?:ait|aient)(?![\\p{L}\\p{M}])';
// "La librería" and "María" end alike.
const CONDITIONAL_ES =
  '(?<![\\p{L}\\p{M}])(?<!(?<!\\p{L})(?:las?|una?|su|esta|esa|de|del|en|otra|cada|y)\\s)(?!quer|requer|adquir|maría|(?:sant|secret|comis|not|contral)aría)\\p{L}{0,12}(?:[aei]r|dr|br)ían?(?![\\p{L}\\p{M}])';
// "about", "nearly" and the like go with their number; "according to" is attribution.
const HEDGES = byLanguage<RegExp>({
  en: () =>
    new RegExp(
      `(?<!\\p{L})(?:could|might)(?=n['’]t)|${aloneSource(
        'reportedly|allegedly|alleged|apparently|supposedly|purportedly|purported|ostensibly|seemingly|presumably|possibly|probably|arguably|perhaps|maybe|may|might|could|likely|unlikely|suspected|unconfirmed|potentially' +
          '|said to be|said to have|believed to|thought to|understood to|reported to|rumoured to|rumored to|appears to|appear to|appeared to|seems to|seem to|seemed to|expected to|believed|believe|believes|suspects|presumed|feared|assumed|it is claimed|it is said',
      )}`,
      'giu',
    ),
  // The conditional is how French and Spanish keep a distance: "serait mort", "habría avisado".
  fr: () =>
    new RegExp(
      `${CONDITIONAL_FR}|${aloneSource(
        'apparemment|prétendument|prétendu|prétendue|présumé|présumée|présumés|présumées|supposé|supposée|soi-disant|peut-être|probablement|possiblement|vraisemblablement|sans doute|éventuellement' +
          '|aurait|auraient|serait|seraient|pourrait|pourraient|devrait|devraient|semble|semblent|semblait|semblerait|il paraît|soupçonné|soupçonnée|soupçonnés|probable|probables|possible|possibles|soupçonnent|soupçonne',
      )}`,
      'giu',
    ),
  de: () =>
    anyOf(
      'angeblich|angebliche|angeblichen|angeblicher|angebliches|mutmaßlich|mutmaßliche|mutmaßlichen|mutmaßlicher|offenbar|anscheinend|scheinbar|vermutlich|vermutet|vermuten|vermuteten|voraussichtlich|vermeintlich|vermeintliche|womöglich|möglicherweise|wahrscheinlich|vielleicht|wohl|soll|sollen|könnte|könnten|dürfte|dürften|berichten zufolge|dem vernehmen nach|es heißt',
    ),
  es: () =>
    new RegExp(
      `${CONDITIONAL_ES}|${aloneSource(
        'supuestamente|supuesto|supuesta|supuestos|supuestas|presuntamente|presunto|presunta|presuntos|presuntas|aparentemente|al parecer|por lo visto|quizá|quizás|tal vez|a lo mejor|acaso|pudo|pudieron|pudiera|podía deberse|posiblemente|probablemente|podría|podrían|habría|habrían|sería|serían|parece|parecen|se cree que|según se informa|probable|probables|posible|posibles|sospechan|sospecha',
      )}`,
      'giu',
    ),
  ar: () =>
    /(?<![\p{L}\p{M}])[وف]?(?:ربما|رجحت?|[يت]شتبه|اشتبه|[يت]ظن|يُزعم|يزعم|مزعومة?|المزعومة?|زُعم|يُقال|يقال|يبدو|تبدو|على ما يبدو|يُعتقد|يعتقد|يُرجح|يرجح|محتملة?|يحتمل|يُحتمل|[لب]?احتمال|من الممكن|المحتملة?|مفترضة?|المفترضة?|يُفترض|مشتبه|المشتبه|يُشتبه|على الأرجح|الأرجح|من المحتمل|من المرجح|من المتوقع|المتوقع|[يت]ُ?توقع|[يت]رجح|[يت]حتمل|قد (?=[يتن]))/gu,
  ja: () =>
    /とされ|とみられ|と見られ|とみて|と見て|らしい|ようだ|ようです|模様|可能性|おそらく|恐らく|かもしれ|だろう|でしょう|疑い|と報じられ|と伝えられ|とい(?:う|われ)(?:。|ています|ている)|そうだ。|そうです。|もようだ|推定|ではないか|見方|見通し|見込み|恐れ|おそれ/gu,
});
