import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts, SubjectFacts, WorkFacts } from '../name-schema';

const subjects: SubjectFacts = {
  verbs: `
    anser ansåg avgick avgår avlider avled avslöjar bad ber berättar beskrev beskriver blev blir bor bodde bröt bryter
    dog dör dras dömdes döms fann fick finner finns flydde flyr flyttar fortsatte fortsätter föddes föll föreslog
    föreslår förlorar förnekar försvann får förblev ger gick gjorde går gav gör hade har hoppas hävdar höll håller kan
    kom kommer konstaterar kräver krävde kunde köpte köper lade lyckades låg lämnar lät ledde leder leds lever ligger
    låter lägger lär meddelar menar möter mötte måste nådde når nämner planerar påstod påstår reste reser sa sade satt
    satte ser ska skall skriver skrev skulle sköt slog slår släpptes slutade slutar spelar stannar startar stoppar
    stänger står stod steg stiger såg sålde satsar säger säljer sätter söker sökte tar tog tillade tillägger
    tillträder tror trodde tvingas tvingades tyckte tycker uppgav uppger utsågs utses valdes vann vill ville vet
    visste vinner väljer var varnar varnade varslar väntar väntas växer växte är åker åkte äger ägde åtalas åtalades
    öppnar
  `,
  verbEndings: 'ade ades erar eras',
  asides: 'som vars en ett född tidigare vilken',
  endings: `
    en ern orn eln (?<!parti)et (?<!demokrat)erna arna orna ning ningar het heter skap else elser tion tioner ism logi
    itet ende ande lig liga ligt igt iskt iska are ister anter enter iker örer loger gäster ens ets ernas arnas ornas
    ingar ligen vis
  `,
};

const works: WorkFacts = {
  before: `
    album albumet bandet bok boken båten debutboken debutromanen deckaren dikten dokumentären dramat fartyget
    festivalen film filmen färjan föreställningen gruppen kampanjen komedin konserten krogen låt låten låtarna
    magasinet musikalen målningen operan orkestern pjäsen podden poddradion pris priset programmet restaurangen roman
    romanen rollen serien singeln skeppet skivan skulpturen spelet tankern tavlan thrillern tidningen tidskriften
    trålaren tv-serien utställningen visan
  `,
  smallWords: 'av de den det en ett för från i med mot och om på som till under vid',
  speakers: 'säger sade sa sagt skriver skrev berättar tillägger tillade menar anser förklarar han hon',
  auxiliaries: 'har hade',
};

/** Names in Swedish. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} S:t S:ta fil jur med kl bl`,
  particles: `${NAME_PARTICLES} af av och`,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'dr mr mrs ms fru herr vd tv',
  nonNames: `
    aldrig alla allra allt alltfler alltså andra annars anledningen att av bakom bara bland blev blir borde bort
    bredvid bråttom både båda bägge bäst därefter därför därmed däremot dagen de dem den denna dennes deras dess dessa
    dessutom det detta dit då där efter efteråt eftersom egentligen ej eller emellertid en enbart endast enda enligt
    ens ett eventuellt fast fastän fler flera flest flesta fortfarande framför framöver från för före förra förrän
    först första förutom genom givetvis gamla ganska han hans hela heller hellre hennes henne hittills hon honom hos
    hur hundratals här härifrån i ibland icke idag igen igår imorgon in inför inga ingen ingenting inget innan inne
    innehåller inom inte intill istället ja jag just kanske knappast knappt kort kvar kring ledande lika likaså liksom
    lite långt längre man med medan mellan men mer mera mest mestadels mina min mitt mitten mot motsvarande mycket
    många måste möjligen naturligtvis ned nej ner ni nog nu numera ny nya nyligen någon någonsin något några nära när
    närmare nästa nästan och också ofta om omkring oss otaliga per plötsligt på redan runt rätt samma sammanlagt samt
    samtidigt sannolikt sedan sen senare senast senaste sent sett sin sina sist sista sitt själv ska skulle slutligen
    snart som somliga stora stor stort strax svenska så sådan sådana således säkert sällan särskilt tack tidigare
    tidigt till tills tillsammans totalt trots troligen tusentals två tre tvärtom tyvärr under unga ungefär upp
    uppenbarligen uppe ur ut utan utanför ute utom utöver vad vanligtvis var vare varför varje varken vars vart vem
    vems vi via vid vidare vilka vilken vilket vill visserligen visst vår våra vårt väl än ändå ännu är även å åt åter
    återigen öst över överallt övriga fyra fem sex sju åtta nio tio elva tolv nationella internationella globala
    lokala regionala utländska tyska danska norska finska franska brittiska amerikanska ryska europeiska väster öster
    norr söder enorma höga låga små svåra nytt gammalt hög låg
  `,
  bareNouns: `
    allmänhet ansvar arbete barn bil bilar blod boende bolag borgmästare bostäder brand bränder brott bröd buss bussar
    bönder chefer cyklister demonstranter djur domstol droger el elever energi experter fakta fartyg fisk flyg
    flyktingar folk fred frihet fusk föräldrar företag gas grannar guld hav hjälp hopp hälsa industri inflation is
    jord jurister justitieministern jämlikhet kaffe kaos kaptenen klimat klubb kol kommuner kommun konst krig kritik
    kritiker kultur kunder kvinna kvinnor kyla kärlek köpare kött lag land landet larm ledare ljus luft läkare lärare
    makt man medier migranter miljö miljöer ministrar mjölk mord mord motorister musik män människor natur nyheter
    oljepris olja ord oro orkan oväder parker partier partiet partiledare patienter pengar personal pojkar polis
    poliser politik politiker priset priser produktion protester räddningstjänst regn rykten ränta räntor rättvisa rök
    salt sand sjukhus sjukvård skador skatt skog skogsbrand skola skolor skatter snö soldater sol spel stål
    statsminister stockar strejk storm studenter stöd ström svar säljare tid tidningar trafik tystnad tåg turister
    turism ungdomar universitet utbildning utredare valet vapen varor vatten vetenskap vind vin vinst virke vittnen
    väder vägar vård väljare värme ägare ägg öl
  `,
  titles: `
    advokat advokaten analytiker arkitekt artisten borgmästare domare drottning drottningen doktor ekonom expert
    fader finansministern forskaren författaren generalen general generalsekreterare guvernör guvernören herr fru
    inspektör journalist justitieråd kansler kapten kommissarie kommunalråd kronprinsessan kronprins kung kungen
    landshövding ledamoten löjtnant läkare major minister ministern moderator ordförande ordföranden partiledaren
    polis president presidenten prins prinsen prinsessan professor professorn påven rektor rektorn riksdagsledamoten
    sekreterare senator senatorn sångaren sångerskan skådespelaren skådespelerskan statsminister statsministern
    talesperson talespersonen talesman tränare tränaren vd vd:n vice åklagare åklagaren överste biskop ärkebiskop
  `,
  titleEndings: `
    minister ministern chef chefen ledare ledaren forskare forskaren tränare tränaren mästare mästaren sekreterare
    sekreteraren talesperson talespersonen talesman åklagare åklagaren direktör direktören spelare spelaren läkare
    läkaren ekonom ekonomen rådet råd analytiker analytikern ordförande ordföranden expert experten ägare ägaren
  `,
  subjects,
  works,
});
