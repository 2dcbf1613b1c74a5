import { lazily } from '../basics/lazily';
import { aloneSource } from '../text/found';
import { key } from '../text/key';

// What numbers are given in; spellings of one unit on one line, with its short form. A kilometre is not a mile.
const UNITS = lazily(() =>
  `km kilometre kilometres kilometer kilometers kilomètre kilomètres kilometern kilómetro kilómetros كيلومتر كيلومترا كيلومترات キロメートル
m metre metres meter meters mètre mètres metern metro metros متر مترا أمتار メートル
cm centimetre centimetres centimeter centimeters centimètre centimètres zentimeter zentimetern centímetro centímetros سنتيمتر سنتيمترا センチ センチメートル
mm millimetre millimetres millimeter millimeters millimètre millimètres millimetern milímetro milímetros مليمتر ミリ
mile miles meile meilen milla millas ميل أميال マイル
foot feet ft pied pieds
inch inches pouce pouces zoll pulgada pulgadas
kg kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm kilogramo kilogramos كيلوغرام كيلوغراما キログラム
g gram grams gramme grammes gramm gramo gramos غرام غراما グラム
t tonne tonnes ton tons tonnen tonelada toneladas طن طنا أطنان トン
hectare hectares hektar hectárea hectáreas ha هكتار هكتارا هكتارات ヘクタール
acre acres
litre litres liter liters litern litro litros لتر لترا リットル
second seconds seconde secondes sekunde sekunden segundo segundos ثانية ثوان 秒
minute minutes minuten minuto minutos دقيقة دقائق 分
hour hours heure heures stunde stunden hora horas ساعة ساعات 時間
day days jour jours tag tage tagen día días يوم يوما أيام 日間
week weeks semaine semaines woche wochen semana semanas أسبوع أسابيع 週間
month months mois monat monate monaten mes meses شهر شهرا أشهر か月 カ月
year years an ans année années jahr jahre jahren año años سنة سنوات عام عاما أعوام 年間
dollar $ dollars dólar dólares دولار دولارا دولارات ドル
euro € euros يورو ユーロ
pound £ pounds livre livres pfund libra libras جنيه جنيها جنيهات ポンド
franc francs franken franco francos
yen ¥ yens ين 円
degree degrees degré degrés grad grado grados درجة درجات 度
century centuries siècle siècles jahrhundert jahrhunderte siglo siglos قرن قرون 世紀
decade decades décennie décennies jahrzehnt jahrzehnte década décadas عقد عقود
percent per_cent % ٪ pour_cent prozent por_ciento في_المئة في_المائة بالمئة بالمائة パーセント
permille per_mille ‰ promille pour_mille por_mil
points_of_percent percentage_points percentage_point points_de_pourcentage prozentpunkte prozentpunkten puntos_porcentuales نقطة_مئوية نقاط_مئوية ポイント
basis_points basis_point
gallon gallons galón galones
barrel barrels baril barils fass barril barriles برميل براميل バレル
ounce ounces once onces unze unzen onza onzas
yard yards
knot knots nœuds knoten nudos عقدة
km/h kmh kph
mph mi/h
km² sq_km
m²
m³
watt watts w
kilowatt kw kilowatts كيلوواط キロワット
megawatt mw megawatts mégawatts megavatios ميغاواط メガワット
gigawatt gw gigawatts gigavatios غيغاواط
kwh
mwh
gwh
gb
mb
tb`
    .split('\n')
    .map(line => line.split(' ').map(word => word.replaceAll('_', ' '))),
);

const CANONICAL = lazily(
  () =>
    new Map(
      UNITS().flatMap(spellings =>
        spellings.map((spelling): [string, string] => [key(spelling) || spelling, spellings[0]]),
      ),
    ),
);

/** One name for the spellings of a unit or scale, whatever the number; the word itself when it is none. As `key` gives it. */
export function unitOf(word: string): string {
  return CANONICAL().get(word) ?? word;
}

// Words, and the short forms that are no words; "m" and "t" stay with their digits.
const spelled = () =>
  UNITS()
    .flat()
    .filter(
      word =>
        (/^[\p{L} ]{3,}$/u.test(word) || /^(?:km|kg|cm|mm|ha|mw|gw|kw|gb|mb|tb|km²|m²|m³|k?m\/h|mi\/h)$/u.test(word)) &&
        !/[\p{sc=Han}\p{sc=Katakana}]/u.test(word),
    );

/** A unit where a number ends, after one blank or none. Sticky. */
export const UNIT_AFTER = lazily(() => new RegExp(`\\s?(?:d(?:e\\s|['’]))?${aloneSource(spelled().join('|'))}`, 'iuy'));
/** The same in Japanese, where nothing stands between. Sticky. */
export const JAPANESE_UNIT = lazily(
  () =>
    new RegExp(
      `(?:${UNITS()
        .flat()
        .filter(word => /[\p{sc=Han}\p{sc=Katakana}]/u.test(word) && word.length > 1)
        .join('|')}|円|度|秒|分(?!の))`,
      'uy',
    ),
);
