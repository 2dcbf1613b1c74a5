import type { CueFacts, DateFacts, NumeralFacts, SayingFacts, TextFacts } from '../text-schema';

const numerals: NumeralFacts = {
  cardinals: `
    0: zero - dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze
      dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove
    20 by 10: vinte trinta quarenta cinquenta sessenta setenta oitenta noventa
    100 by 100: cem/cento duzentos/duzentas trezentos/trezentas quatrocentos/quatrocentas quinhentos/quinhentas
      seiscentos/seiscentas setecentos/setecentas oitocentos/oitocentas novecentos/novecentas
  `,
  scales: `
    1e3: mil
    1e6: milhão/milhões
    1e9: bilhão/bilhões/bilião/biliões
    1e12: trilhão/trilhões/trilião/triliões
  `,
  weak: `
    1: um/uma
    2: ambos/ambas/par/dupla/duo/gêmeos/gêmeas/gémeos/gémeas
    3: trio/trigêmeos/trigémeos
    4: quarteto
    0.5: meio/meia
  `,
  ordinals: `
    3: terceiro/terceira/terceiros/terceiras quarto/quarta quinto/quinta sexto/sexta sétimo/sétima oitavo/oitava
      nono/nona décimo/décima
    20 by 10 below 10: vigésimo/vigésima trigésimo/trigésima quadragésimo/quadragésima quinquagésimo/quinquagésima
    100: centésimo/centésima
    1000: milésimo/milésima
  `,
  weakOrdinals: `
    1: primeiro/primeira/primeiros/primeiras
    2: segundo/segunda/segundos/segundas
  `,
  fractions: '2: metade/metades 3: terço/terços 4: quartos 5: quintos sextos sétimos oitavos nonos décimos',
  multiples: `
    2: dobro/duplo/dupla/dobrou/dobraram/dobrar/duplicou/duplicaram/duplicar
    3: triplo/tripla/triplicou/triplicaram/triplicar
    4: quádruplo/quadruplicou/quadruplicar
    5: quíntuplo
  `,
  vague: `
    10: dezena/dezenas
    12: dúzia/dúzias
    15: quinzena
    20: vintena
    100: centena/centenas
    1000: milhar/milhares
  `,
  notNumbers: 'por_cento',
  grammar: { and: { word: 'e', after: 'any' }, followsFrom: 1000 },
};

const dates: DateFacts = {
  months: `
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
  `,
  dayEndings: 'º o',
  of: 'de',
  weekdays: `
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira segundas-feiras terças-feiras quartas-feiras
    quintas-feiras sextas-feiras sábado domingo
  `,
  weekdayEndings: 's',
  days: `
    ontem hoje amanhã anteontem depois_de_amanhã meia-noite meio-dia semana_passada próxima_semana mês_passado próximo_mês ano_passado
    próximo_ano esta_manhã esta_tarde esta_noite primavera verão outono inverno
  `,
  yearsAfter: 'em desde de até antes_de ano fim_de final_de início_de a e do',
  digitPatterns: [
    '(?<=(?<!\\p{L})[àa]s?\\s)\\p{Nd}{1,2}(?:[.:h]\\p{Nd}{2})?\\shoras?(?!\\sde\\s)(?!\\p{L})',
    '(?<=(?<!\\p{L})[àa]s?\\s)\\p{Nd}{1,2}(?:[.:h]\\p{Nd}{2})?(?=\\sda\\s(?:manhã|tarde|noite|madrugada))',
  ],
  patterns: [
    '(?<=(?:[Dd]e|[Dd]a|[Nn]a|[Àà]|feira à|[Pp]ela|sábado à|domingo à)\\s)(?:manhã|tarde|noite|madrugada)(?!\\p{L})',
    // In Brazil "na segunda" is Monday.
    '(?<=(?<!\\p{L})[Nn]a\\s)(?:segunda|terça|quarta|quinta|sexta)(?=[,.;)]|\\s\\(|$)',
    '(?<!\\p{L})(?:[Ii]nício|[Mm]eados|[Ff]im|[Ff]inal)(?=\\sd[eo]\\s(?:ano|mês|(?:19|20)\\p{Nd}{2}))',
  ],
};

const negations: CueFacts = {
  phrases: `
    não nunca jamais nenhum nenhuma nenhuns nenhumas ninguém nada nem sem tampouco
  `,
  notBefore: `
    não: só apenas somente obstante
    sem: dúvida
    nem: sempre
  `,
};

const hedges: CueFacts = {
  phrases: `
    supostamente suposto suposta supostos supostas alegadamente alegado alegada alegados alegadas presumivelmente
    presumível presumíveis aparentemente ao_que_parece ao_que_tudo_indica talvez provavelmente possivelmente
    eventualmente se_calhar porventura pode podem poderá poderão poderia poderiam terá terão teria teriam seria seriam estaria
    estariam haveria deverá deverão deve deveria deveriam parece parecem provável prováveis possível possíveis
    suspeito suspeita suspeitos suspeitas suspeita-se acredita-se estima-se suspeitam
  `,
  // The conditional keeps a distance: "teria avisado". "A livraria" ends alike.
  patterns: [
    '(?<![\\p{L}\\p{M}])(?<!(?<!\\p{L})(?:as?|umas?|sua|esta|essa|da|na|outra|cada|e)\\s)(?!quer|adquir|requer)' +
      '\\p{L}{1,12}(?:[aei]r|dr|br)iam?(?![\\p{L}\\p{M}])',
  ],
};

const saying: SayingFacts = {
  verbs: `
      disse diz disseram dizem afirmou afirma afirmaram declarou declara declararam acrescentou acrescenta
      explicou explica salientou salienta garantiu garante lamentou lamenta advertiu adverte alertou alerta
      avisou avisa confirmou confirmaram confirma anunciou anuncia indicou contou conta contam contaram relatou
      reconheceu negou pediu lembrou recordou sustentou respondeu escreveu informou informaram noticiou revelou
      prometeu criticou denunciou destacou insistiu comentou frisou sublinhou admitiu referiu adiantou apontou
      ressaltou observou defendeu exigiu alegou argumentou considerou concluiu publicou detalhou esclareceu
      acusou acusaram advertiram afirmam alertaram anunciaram assegurou assegura avaliou avalia avaliam calcula
      calculam condenou constatou creem crê descreve descrevem descreveu descreveram desmentiu detalharam
      divulgou divulgaram encontrou enfatizou estima estimam estimou explicaram explicam expressou indicaram
      indica indicam julga mencionou mostrou mostra narrou negaram opinou opina pediram pensa pensam prevê
      preveem previu prometeram questionou reconheceram reiterou relata relatam relataram repetiu responderam
      ressalta revelaram revela salientaram sugeriu suspeita sustenta teme temem testemunhou declaram dizia
    `,
  accordingTo: `
      segundo de_acordo_com conforme na_opinião_de na_avaliação_de na_avaliação_da na_avaliação_do na_visão_de
      na_visão_da na_visão_do no_entender_de nas_palavras_de aos_olhos_de
    `,
  accordingPatterns: [
    '(?:publicad|divulgad|revelad|noticiad|adiantad|antecipad)[oa]s?(?:\\s(?:primeiro|antes|em\\sprimeira\\smão))?\\sp(?:or|el[oa]s?)(?!\\p{L})',
    '(?<!\\p{L})[Nn]a opinião d(?:[eoa]|[oa]s)(?!\\p{L})',
  ],
  pronouns: 'ele ela eles elas eu nós',
  articles: 'o a os as um uma uns umas',
  possessives: 'seu sua seus suas',
  clauseOpeners: 'que durante perante após sobre',
  finiteVerbs: 'foi é está são será há tem têm tinha não era estava havia teve',
  notSayingAfter: 'e ou mas foi foram era ser',
  reflexives: 'se',
  auxiliaries: 'tem tinha',
  nameParticles: 'de da do dos das',
};

/** What stands in a text in Portuguese. */
export const text = (): TextFacts => ({
  functionWords: `
    o a os as um uma uns umas de do da dos das em no na nos nas por pelo pela para com e ou mas que se seu sua seus
    suas é são foi era ser está ao aos à às como mais não ele ela eles elas isso este esta também já muito
  `,
  digits: {
    decimalComma: true,
    ordinalEndings: 'o a º ª os as',
    powers: 'mil=3 mi=6 bi=9',
    signs: 'menos mais',
    parts: 'e_meio e_meia',
  },
  numerals,
  units: {
    names: `
      nautical-mile: milha_náutica milhas_náuticas
      mg: miligrama miligramas
      µg: micrograma microgramas
      ml: mililitro mililitros
      cl: centilitro centilitros
      c: graus_Celsius Celsius
      f: graus_Fahrenheit Fahrenheit
      km: quilômetro quilômetros quilómetro quilómetros
      m: metro metros
      cm: centímetro centímetros
      mm: milímetro milímetros
      mile: milha milhas
      foot: pé pés
      inch: polegada polegadas
      kg: quilo quilos quilograma quilogramas
      g: grama gramas
      t: tonelada toneladas
      hectare: hectare hectares
      acre: acre acres
      litre: litro litros
      second: segundo segundos
      minute: minuto minutos
      hour: hora horas
      day: dia dias
      week: semana semanas
      month: mês meses
      year: ano anos
      dollar: dólar dólares
      euro: euro euros
      pound: libra libras
      franc: franco francos
      real: real reais
      yen: iene ienes
      degree: grau graus
      century: século séculos
      decade: década décadas
      percent: por_cento
      permille: por_mil
      points_of_percent: ponto_percentual pontos_percentuais
      barrel: barril barris
      ounce: onça onças
      knot: nó nós
      watt: watt watts
      megawatt: megawatt megawatts
      gigawatt: gigawatt gigawatts
    `,
    of: 'de',
  },
  dates,
  bounds: {
    least: 'mais_de pelo_menos no_mínimo ao_menos acima_de',
    most: 'menos_de no_máximo até abaixo_de quando_muito',
  },
  negations,
  hedges,
  saying,
});
