import { byLanguage, findAll, type Found } from '../text/found';

/**
 * Small words that end a name in French and Spanish: bodies have a capital in their first word only ("l'Union
 * populaire"), and what somebody founds is called "Vignolles ensemble" or "Pierres d'hier". In reading order.
 */
export function nameTails(text: string, code: string): Found[] {
  const pattern = /\p{Lu}\p{Ll}+\s\p{Ll}/u.test(text) ? TAILS(code) : undefined;
  return pattern ? findAll(text, pattern) : [];
}

/** Words for bodies, with a capital; the small word after them by its ending; groups; how they end; what is founded. */
interface Tails {
  readonly bodies: string;
  readonly adjectives: string;
  readonly groups: string;
  readonly mottos: string;
  readonly founded: string;
  readonly of: string;
}

function tails({ bodies, adjectives, groups, mottos, founded, of }: Tails): RegExp {
  return new RegExp(
    [
      `(?<=(?:${bodies})\\s)(?!(?:qu|n|s|l|d)['’])\\p{Ll}[\\p{L}-]{1,18}(?:${adjectives})s?(?![\\p{L}\\p{M}])`,
      `(?<=(?:${groups})s?\\s(?:«\\s?)?\\p{Lu}[\\p{L}'’-]{2,24}\\s)(?:${mottos})(?!\\p{L})`,
      `(?<=(?:${founded})s?,?\\s\\p{Lu}\\p{Ll}{2,20}\\s)(?:${of})\\p{L}{3,20}`,
    ].join('|'),
    'gu',
  );
}

const TAILS = byLanguage<RegExp>({
  fr: () =>
    tails({
      bodies:
        'Union|Alliance|Mouvement|Front|Parti|Rassemblement|Ligue|Conseil|Comité|Collectif|Confédération|Fédération|Syndicat|Association|Agence|Institut|Office|Société|Banque|Caisse|Cour|Chambre|Assemblée|Ministère|Direction|Commission|Garde|Croix|Coalition|Convergence|Force|Action|Gauche|Droite|Renouveau|Avenir|Compagnie|Université|École|Musée|Théâtre|Stade|Parc|Mer|Mont|Côte|Cap|Col|Lac|Baie',
      adjectives:
        'al|ale|aux|elle?|ique|iste|ienn?e?|aise?|oise?|aire|if|ive|eure?|aine?|ine?|oyenne?|uni|unie|libre|verte?|rouge|blanche?|noire?|bleue?|ouverte?|commune?|sud|nord|est|ouest',
      groups: 'association|collectif|liste|mouvement|parti|plateforme|coalition|syndicat|groupe',
      mottos:
        "ensemble|autrement|debout|solidaires?|insoumise?|citoyenne?|populaire|écologie|durable|libre|vivante?|verte?|unie?|en\\scommun|avant\\stout|d['’]abord|en\\smouvement",
      founded: 'association|collectif|fondation|compagnie|troupe|librairie|restaurant',
      of: "d['’]|(?:de|du|des|à|en|et)\\s",
    }),
  es: () =>
    tails({
      bodies:
        'Unión|Alianza|Movimiento|Frente|Partido|Liga|Consejo|Comité|Colectivo|Confederación|Federación|Sindicato|Asociación|Agencia|Instituto|Oficina|Sociedad|Banco|Caja|Corte|Cámara|Asamblea|Ministerio|Dirección|Comisión|Guardia|Cruz|Coalición|Convergencia|Fuerza|Acción|Izquierda|Derecha|Compañía|Universidad|Escuela|Museo|Teatro|Estadio|Parque|Mar|Monte|Costa|Cabo|Lago|Bahía|Tribunal|Junta',
      adjectives:
        'al|ar|ista|[ae]n[ao]|ense|ic[oa]|iv[oa]|ari[oa]|or|ora|és|esa|in[oa]|ol|ola|er[oa]|ent?e|libre|verde|nuev[oa]|común|roj[oa]|blanc[oa]|negr[oa]|social|sur|norte|unid[oa]|viv[oa]',
      groups: 'asociación|colectivo|lista|movimiento|partido|plataforma|coalición|sindicato|grupo',
      mottos:
        'unid[oa]s?|viv[aoe]|libre|adelante|puede|en\\scomún|en\\smarcha|primero|ciudadan[oa]|popular|solidari[oa]|verde|juntos|sostenible',
      founded: 'asociaci(?:ón|one)|colectivo|fundaci(?:ón|one)|compañía|librería|restaurante',
      of: '(?:de|del|en|y)\\s',
    }),
});
