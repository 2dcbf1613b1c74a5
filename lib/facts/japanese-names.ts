import { lazily } from '../basics/lazily';
import { findAll, type Found } from '../text/found';
import { isLoanword, KNOWN_JAPANESE } from '../languages/japanese-words';
import { NOT_NAMES } from '../languages/name-words';

/**
 * Japanese has no capitals. A name is kanji or katakana before an honorific, an office, an age in brackets or a
 * word for a sort of place or firm, what stands after an office and "の", katakana joined by a middle dot, and
 * places that everybody writes about. In reading order, may overlap.
 *
 * @param known - names from elsewhere in the article
 */
export function japaneseNames(text: string, known: ReadonlySet<string>): Found[] {
  const found = findAll(text, PATTERN()).filter(({ form }) => !NOT_NAMES('ja')!.has(form));
  found.push(...findAll(text, MIXED()).filter(({ form }) => !isLoanword(form.replace(/^[\p{sc=Han}々]+/u, ''))));
  const ends = new Set(found.map(name => name.to));
  const sorts = findAll(text, SORT()).filter(({ from }) => ends.has(from));
  found.push(...sorts); // "真砂電鉄" → "真砂鉄道"
  for (const name of [...known].slice(0, KNOWN_AT_MOST)) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({ form: name, from: at, to: at + name.length });
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Looked for one by one, so that a text full of names stays cheap; an article seldom has forty. */
const KNOWN_AT_MOST = 200;

const OFFICE =
  '(?:主任|上席|首席|特任|名誉|副|前|元|新|代表)?(?:さん|さま|ちゃん|くん|氏|様|君|首相|大統領|国王|女王|王子|王妃|市長|知事|社長|会長|議員|議長|准?教授|講師|助教|容疑者|被告|受刑者|選手|監督|主将|投手|捕手|大臣|[内外法財文農厚国環防総]務?相|長官|町長|村長|区長|所長|部長|局長|課長|室長|院長|校長|園長|館長|店長|駅長|署長|隊長|船長|機長|学長|総長|総裁|頭取|理事長?|書記長|幹事長|委員長|支部長|支店長|センター長|代表|研究員|弁護士|判事|検事|裁判長|医師|看護師|記者|先生|支配人|専務|常務|取締役|工場長|組合長|農園主|広報官|報道官|警部|巡査|警視(?!庁)|作家|画家|歌手|俳優|女優|監督|指揮者|博士|神父|住職|宮司|棟梁|大使|領事|将軍|大佐|少佐|議員|町議|市議|県議|村議|代議士|夫妻|夫人|一家|兄弟|姉妹|[\\p{sc=Han}]{2}[官長師])';
// What a name with its sort of place, firm or body ends in; no kanji may follow.
const PLACE =
  '(?:工場|大学院?|短大|病院|医院|空港|公園|小学校|中学校|高校|高等学校|学園|学院|幼稚園|保育園|神社|神宮|銀行|信金|新聞社?|放送|テレビ|電力|ガス|鉄道|交通|バス|電鉄|航空|海運|汽船|運輸|運送|物産|商事|商会|商店|産業|工業|建設|建築|組|電機|電気|電子|通信|製作所|製薬|製菓|製紙|製鉄|製鋼|鉄鋼|重工|化学|薬品|食品|水産|酒造|醸造|乳業|農園|牧場|書店|書房|出版|証券|保険|生命|不動産|百貨店|ホテル|旅館|温泉|スタジアム|球場|ドーム|ホール|会館|美術館|博物館|図書館|記念館|水族館|動物園|植物園|団地|地区|発電所|原発|ダム|トンネル|海岸|海峡|半島|高原|平野|盆地|通り|漁協|農協|協会|研|連盟|財団|研究所|クラブ|新聞|市|県|府|都|町|村|区|郡|駅|線|港|橋|川|山|島|湖|岳|湾|州|岬|峠|坂|沢|滝|寺|城|党|社|号|丸|交差点|商店街|駐屯地|基地|沖|地方|自動車|タクシー|フーズ|製粉|化粧品|楽器|玩具|石油|セメント|造船|機械|精機|精密|興業|開発|総研|研究会|劇場|劇団|楽団|寄席|部屋|組合|連合会|同盟|機構|財団法人|大社|天満宮|稲荷)';
/** How a name is read: "柊木誠（ひいらぎ・まこと）". */
const READING = '[（(＝=]\\p{sc=Hiragana}{2,8}[・）)、＝=]';
const KATAKANA = '[\\p{sc=Katakana}ー]';
const KNOWN =
  '日本|米国|中国|韓国|北朝鮮|英国|東京|大阪|京都|北海道|沖縄|アメリカ|ロシア|ウクライナ|フランス|ドイツ|イギリス|イタリア|スペイン|インド|カナダ|ブラジル|イラン|イラク|イスラエル|パリ|ロンドン|ベルリン|ニューヨーク';

/** A surname in kanji, a given name in katakana. */
const MIXED = lazily(
  () =>
    /(?<![\p{sc=Han}々])(?![数約何計各全同毎両新旧])[\p{sc=Han}々]{1,3}[\p{sc=Katakana}ー]{2,5}(?=[がはをもとに、。（])/gu,
);

/** What a firm or body ends in, its name being the rest. */
const SORT = lazily(
  () =>
    /(?:電鉄|鉄道|大学院?|短大|病院|医院|高校|高等学校|学園|学院|銀行|信金|新聞社?|放送|テレビ|電力|バス|航空|汽船|運輸|運送|物産|商事|商会|商店|建設|建築|組|電機|電気|電子|製作所|製薬|製菓|製紙|製鉄|製鋼|重工|化学|食品|水産|酒造|醸造|乳業|書店|書房|証券|保険|生命|不動産|百貨店|ホテル|旅館|市|県|町|村|区|郡|川|山|島|湖|岳|寺|神社)(?!\p{sc=Han})/gu,
);

const PATTERN = lazily(
  () =>
    new RegExp(
      [
        KNOWN,
        `(?<!\\p{sc=Han})(?<!${KATAKANA})(?:${KNOWN_JAPANESE})(?:(?:[\\p{sc=Han}々]{1,3}|(?![はがをにでとものへや])\\p{sc=Hiragana}{2,4}|${KATAKANA}{1,5})(?=${OFFICE}|[（(]))?(?!${PLACE})`,
        `[\\p{sc=Han}々]{1,4}[\\p{sc=Katakana}ー\\p{sc=Hiragana}]{2,4}\\p{sc=Han}?(?=${OFFICE})`,
        `[\\p{sc=Han}々]{1,5}(?=(?:[（(][\\p{sc=Hiragana}\\p{sc=Katakana}ー・]{2,20}[）)])?${OFFICE})`,
        `[\\p{sc=Han}々]{2,6}\\p{sc=Hiragana}{0,4}(?=${READING})`,
        // "社長の柊木誠は", "柊木誠（34）".
        `(?<=(?:長|者|員|官|授|師|督|優|士|夫|妻|父|母|兄|弟|姉|妹|番|臣|男|女)の)[\\p{sc=Han}々]{3,5}(?=[はが、（(・])`,
        // A rank or kinship right before, a town inside of another.
        '(?<=横綱|大関|関脇|小結|平幕の|前頭|主将|投手|捕手|長男|長女|[二次三][男女]|父親|母親|俳優|歌手|作家|監督|弁護士|大統領|首相)[\\p{sc=Han}々ノケヶ]{2,5}(?=[がはをにもと、（(])',
        `(?<=(?:[次三長]男|[次三長]女|父親|母親|俳優|歌手|作家|監督|弁護士|投手|捕手|主将|選手|医師|記者|主演|主役|司会)の)[\\p{sc=Han}々]{3,5}(?=[はが、（(・])`,
        '(?<!\\p{sc=Han})(?!天文|展望|測候|気象)[\\p{sc=Han}々]{2,3}(?=台(?!\\p{sc=Han}))',
        '(?<=[市県区郡府都])[\\p{sc=Han}々]{1,4}(?=[町村区市郡](?!\\p{sc=Han}))',
        `(?<![\\p{sc=Han}々])[\\p{sc=Han}々]{2,6}(?<![員性職業婦者役長生])(?=[（(]\\p{Nd}{1,3}(?:歳)?[）)])`,
        `(?<!${KATAKANA})${KATAKANA}{2,20}(?:・${KATAKANA}{1,20})+`,
        `(?<!${KATAKANA})${KATAKANA}{2,20}(?=${OFFICE}|${PLACE}(?!\\p{sc=Han})|[（(]\\p{Nd}{1,3}歳?[）)])`,
        `(?<!\\p{sc=Han})[\\p{sc=Han}々]{1,4}(?=${PLACE}(?!\\p{sc=Han}))`,
        // "みどり銀行" where no word can end before it.
        '(?<=^|[、。「・\\s])\\p{sc=Hiragana}{2,5}(?=(?:銀行|信金|幼稚園|保育園|こども園|証券|保険|電力|ガス|鉄道|交通|病院|医院|クリニック|小学校|中学校|高校|大学|農協|漁協|生協|公園|ホール|会館|駅|新聞|放送|製菓|食品|建設|運輸|丸|号|市|町|村)(?!\\p{sc=Han}))',
        // "科学誌オーシャニカ", "聖光台と対戦", "民声党推薦".
        `(?<=[誌紙社団隊店船車馬犬猫艇機局])${KATAKANA}{2,20}`,
        `(?<![\\p{sc=Han}々])[\\p{sc=Han}々]{2,5}(?=(?:と|に|を)(?:対戦|敗れ|下し|破っ|勝っ|勝ち|快勝|惜敗))`,
        '(?<!\\p{sc=Han})(?![与野政同新両各他])[\\p{sc=Han}々]{1,4}(?=党(?![首員派内大則籍]))',
        // "通販大手のアマノ", "主演は高木まゆみ", "台風の名はカジキ", "関取大嵐".
        `(?<=(?:大手|メーカー|会社|子会社|商社|出身|バンド|グループ|グループ会社|歌手|選手|俳優|女優|監督|作家|漫画家|騎手|棋士|関取|力士|[三四五六七八九十百]段|捕手|投手|競走馬|愛犬|台風|探査機|衛星|名|愛称|通称|芸名|本名|旧姓)[の・]?)${KATAKANA}{2,20}`,
        `(?<=(?:主演|出演|司会|監督|脚本|原作|主役|喪主|本名|旧姓|芸名|愛称|通称|名)は)(?:[\\p{sc=Han}々]{2,5}\\p{sc=Hiragana}{0,4}?(?=[。、（(]|さん|氏|ほか)|${KATAKANA}{2,20})`,
        '(?<=(?:関取|力士|横綱|大関|関脇|小結|平幕|女優|俳優|歌手|作家|画家|漫画家|騎手|棋士)・?)(?!の|と)[\\p{sc=Han}々]{2,5}(?=[がはをにもと、（(])',
        '(?<![\\p{sc=Han}々])[\\p{sc=Han}々]{1,2}[ツノケヶガ][\\p{sc=Han}々]{1,3}',
        // Of matches and their lists: "5区の津久井実里が", "③南郷2時間", "前回覇者の南郷は".
        '(?<=\\p{Nd}[区番位枠組着段走]の)(?!選手|投手|走者|打者|先発|[一-龠]{2}選手)[\\p{sc=Han}々]{2,6}(?=[がはをにと、（])',
        // "最大会派、市民フォーラムの".
        `(?<=(?:会派|政党|新党|団体|企業|組織|法人)、?)[\\p{sc=Han}々]{1,4}${KATAKANA}{2,10}(?=[のがはを、])`,
        '(?<=[】、▽])[\\p{sc=Han}々]{2,4}(?=\\p{Nd}{1,2}(?:[、。]|$))',
        '(?<![\\p{sc=Han}々])[\\p{sc=Han}々]{1,2}が[丘浜崎岡台池森](?!\\p{sc=Han})',
        '(?<=[はがを])\\p{sc=Hiragana}{2,5}(?<![のなたるいくてでだは])(?=(?:ホール|会館|公園|保育園|幼稚園|病院|銀行|医院)(?!\\p{sc=Han}))',
        '(?<=[①-⑳△▲◇]\\s?)[\\p{sc=Han}々]{2,5}(?=\\p{Nd}|\\s|（|$)',
        '(?<=(?:覇者|王者|首位|最下位|強豪|名門|古豪|初出場|連覇中|宿敵|昇格組)の)[\\p{sc=Han}々]{2,4}(?=[がはをにと、])',
        // Latin letters stand for bodies, firms and people.
        '(?<![A-Za-z])[A-Z][A-Za-z&]{1,24}(?![A-Za-z])',
      ].join('|'),
      'gu',
    ),
);
