import { ABBREVIATED_TITLES, ARTICLES_AFTER_PARTICLES, NAME_PARTICLES } from '../latin-names';
import type { CapitalNameFacts, SubjectFacts, WorkFacts } from '../name-schema';

const subjects: SubjectFacts = {
  verbs: `
    był była byłaby byłby było będzie chce chciał chciała dodał dodała gra idzie jest kupuje leży ma miał miała mogła
    może musi musiał musiała mógł mówi nie otwiera podał podała podpisał podpisała poinformował poinformowała poszedł
    poszła potwierdził potwierdziła powiedział powiedziała przegrał przegrała przyjechał przyjechała sprzedaje stał
    stała stoi twierdzi twierdził twierdziła uważa wraca wrócił wróciła wygrał wygrała zagra zamyka zapowiedział
    zapowiedziała zaprzeczył zaprzeczyła zginął zginęła zmarł zmarła zostanie został została
  `,
  verbEndings: 'ał ała ił iła uje ył yła ęło',
  asides: 'gdzie kto która które którego której który',
  endings: 'ach acja acje acji ając ami anie cie ctwo cy enie izm nie owie ości ość sko stwo wszy yzm ów',
};

const works: WorkFacts = {
  before: `
    akcja akcji album albumu aplikacja aplikacji autor autora autorka bar baru dramat dziennik dziennika dzienniku
    festiwal festiwalu film filmie filmu firma firmy fundacja fundacji gazecie gazeta gazety gra grupa grupy gry hotel
    hotelu jacht jachtu kampania kampanii kawiarni kawiarnia klub klubu komedia książka książki kuter kutra magazyn
    magazynu marka marki miesięcznik musical nagroda nagrody nazwana nazwany nazwą obraz obrazu opera operacja
    operacji opery partia partii piosenka piosenki pisma pismo platforma portal portalu powieści powieść produkt
    produktu program programu projekt projektu prom promu przebój pub restauracja restauracji reżyser ruch ruchu
    serial serialu singiel sklep sklepu spółka spółki statek statku stowarzyszenia stowarzyszenie sztuka sztuki
    tankowiec thriller tygodnik tygodnika tygodniku tytuł tytułem tytułu wiersz wystawa wystawy zatytułowana
    zatytułowany zespołu zespół łodzi łódź
  `,
  speakers: 'doda mówi on ona oświadczy podkreśli powiedzia przyzna stwierdzi wyjaśni zaznaczy',
  auxiliaries: 'jak',
};

/** Names in Polish. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} Św Ks św ks gen płk mjr kpt sierż asp prof dr inż mgr abp bp im ul al pl prok red woj`,
  particles: NAME_PARTICLES,
  articlesAfterParticles: ARTICLES_AFTER_PARTICLES,
  capitalised: 'pan pana pani panią państwo',
  nonNames: `
    a aby albo ale bardziej bardzo bez bo by być chociaż choć chyba ci co coś czasem czy często dawniej dla dlaczego
    do dopóki dotychczas dotąd dość druga drugi duża dużo duży dzisiaj dzięki dziś gdy gdyby gdzie gdzieś i ich im
    inna inne inni inny ja jak jako jednak jedynie jego jej jeszcze jeśli jeżeli jutro już każda każde każdy kiedy
    kilka kilku kto ktoś która które który którzy ku lecz lub mała mało mały mimo między mniej moja może mu my mój na
    nad nagle najpierw następnie nasz nasza natomiast nawet nic nie niech niektóre niektórzy niemal niestety nigdy
    nigdzie nikt niż nowa nowe nowy o oba obaj obecnie obie obok obydwaj oczywiście od odkąd odtąd około on ona one
    oni ono oprócz oraz ostatni ostatnia ostatnio pewnie pierwsza pierwszy po pod podczas pomiędzy ponadto ponieważ
    ponownie potem poza prawie przecież przed przez przy później rzadko również sam sama sami skoro stamtąd stara
    stary stąd swoja swój ta tak taka taki takie także tam tamta tamten te tego tej temu ten teraz też to tu tutaj ty
    tych tylko tym tymczasem u w wcześniej wczoraj we według wiele wielu więc więcej wkrótce wobec wokół wreszcie
    wszyscy wszystkie wszystko wszędzie wtedy wy wzdłuż wśród z za zamiast zanim zapewne zaraz zatem zawsze ze znowu
    znów zresztą że żeby
  `,
  bareNouns: `
    adwokat badanie bank budżet burmistrz burza cena chleb chłopiec cukier czas deszcz drużyna dym dziecko dziewczyna
    firma gaz gospodarka górnicy handel jedzenie kierowca klub kobieta lekarka lekarz lekarze ludzie lód matka
    małżeństwo mgła mieszkańcy minister mleko muzyka mężczyzna nauczyciel nauczyciele ogień ojciec parlament
    pielęgniarka pieniądze plan podatek pokój policja policjanci pomoc posłowie powódź pożar praca premier prezydent
    prokuratura protest prąd radni raport ratownicy rodzina rolnicy ropa rowerzysta ruch ryba rynek ryż rząd sejm
    senat sondaż spółka strajk straż strażacy student studentka szkoła szpital sąd sędzia trener uczeń uniwersytet
    ustawa wiatr woda wojna wybory wybuch wójt węgiel zboże zespół zysk śmierć śnieg świadkowie światło życie
  `,
  titles: `
    adwokat aktor aktorka aspirant biskup burmistrz doktor dr dyrektor dyrektorka dziennikarka dziennikarz ekonomista
    ekonomistka generał inspektor inżynier kapitan komisarz król królowa ksiądz książę księżna lekarka lekarz major
    marszałek minister pan pani papież piosenkarka piosenkarz pisarka pisarz poseł posłanka premier prezes prezydent
    prof profesor prokurator pułkownik radna radny redaktor reżyser rzeczniczka rzecznik sekretarz senator starosta
    szef szefowa sędzia trener wiceminister wojewoda wójt
  `,
  titleEndings: 'olog olożka',
  subjects,
  works,
});
