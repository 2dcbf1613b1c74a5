import type { TextFacts } from '../text-schema';

const MONTHS = 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık';

/** What stands in a text in Turkish. */
export const text = (): TextFacts => ({
  functionWords: `
    ve bir bu için ile da de ki çok daha gibi kadar sonra ne olarak olan o en ama var her şu göre ise ya mı mi
  `,
  digits: { decimalComma: true, signs: 'eksi artı', powers: 'bin=3 mn=6' },
  numerals: {
    cardinals: `
      0: sıfır - iki üç dört beş altı yedi sekiz dokuz
      10 by 10: on yirmi otuz kırk elli altmış yetmiş seksen doksan
    `,
    scales: '1e2: yüz 1e3: bin 1e6: milyon 1e9: milyar 1e12: trilyon',
    weak: '1: bir/tek 2: iki_kez/çift',
    ordinals: `
      1: birinci/ilk ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu
    `,
    fractions: '2: yarı/yarısı 4: çeyrek',
    vague: '10: onlarca 100: yüzlerce 1e3: binlerce 1e6: milyonlarca',
    notNumbers: 'bu_yüz o_yüz',
  },
  units: {
    names: `
      km: kilometre km
      m: metre
      cm: santimetre
      mm: milimetre
      kg: kilogram kilo
      g: gram
      mg: miligram
      t: ton
      litre: litre
      hectare: hektar
      hour: saat
      minute: dakika
      second: saniye
      day: gün
      week: hafta
      month: ay
      year: yıl
      dollar: dolar
      euro: avro euro
      lira: lira TL
      degree: derece
      percent: yüzde
    `,
  },
  bounds: {
    least: 'en_az en_azından asgari',
    most: 'en_çok en_fazla azami',
    leastAfter: 'fazla aşkın çok',
    mostAfter: 'az',
  },
  dates: {
    months: MONTHS,
    weekdays: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar',
    days: `
      dün bugün yarın geçen_hafta bu_hafta gelecek_hafta geçen_yıl bu_yıl gelecek_yıl geçen_ay bu_ay ilkbahar yaz sonbahar
      kış gece_yarısı öğlen
    `,
    digitPatterns: [
      "(?:19|20)\\p{Nd}{2}(?=\\s(?:yılı|sezonu)|['’](?:de|da|te|ta)(?!\\p{L}))",
      '(?<![\\p{Nd}.])\\p{Nd}{1,2}\\.[0-5]\\p{Nd}(?![\\p{Nd}.,]|\\s?(?:bin|lira|ton|kilo))',
    ],
  },
  negations: {
    phrases: 'değil değildi yok yoktu hiç hiçbir asla kimse olmadan ne_de',
    patterns: [
      '\\p{L}{2,14}m[ae](?:dı|di|du|dü|yacak|yecek|z|mış|miş|dan|den)(?:\\p{L}{0,6})(?!\\p{L})',
      '\\p{L}{2,14}m[ıiuü]yor(?:\\p{L}{0,5})(?!\\p{L})',
    ],
  },
  hedges: {
    phrases: `
      muhtemelen belki galiba sözde olası iddiaya_göre iddia_edilen olabilir görünüşe_göre sanılan tahminen ihtimal zanlı
      şüpheli
    `,
  },
  saying: {
    verbs: `
      dedi söyledi açıkladı belirtti bildirdi duyurdu vurguladı ekledi anlattı ifade_etti kaydetti yazdı savundu
      dediler söylediler açıkladılar belirttiler bildirdiler duyurdular söylüyor diyor belirtiyor açıklıyor
      savunuyor aktardı aktarıyor iddia_etti iddia_ediyor öne_sürdü yalanladı doğruladı kabul_etti uyardı
      tanımladı tarif_etti anlatıyor konuştu itiraf_etti yorumladı değerlendirdi düşünüyor tahmin_ediyor
    `,
    // The source stands before, at the beginning of its clause.
    topics: ["(?<=^|[.,;:!?]\\s?)[\\p{L}\\p{M}'’]{2,30}(?:\\s[\\p{L}\\p{M}'’]{1,30}){0,4}(?=\\sgöre(?!\\p{L}))"],
    accordingPatterns: ['(?<!\\p{L})(?:diyen|söyleyen|açıklayan|belirten|konuşan|savunan)(?!\\p{L})'],
    pronouns: 'o onlar biz ben',
    subjectFirst: [
      '(?<=\\s)(?:dedi|söyledi|açıkladı|belirtti|bildirdi|duyurdu|vurguladı|ekledi|savundu|aktardı|iddia etti|öne sürdü|duyurdu|kaydetti|tanımladı|tarif etti|yalanladı|doğruladı|diyor|söylüyor)(?!\\p{L})',
    ],
  },
});
