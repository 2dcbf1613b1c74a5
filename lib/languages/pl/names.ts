import { ABBREVIATED_TITLES } from '../latin-names';
import type { CapitalNameFacts } from '../name-schema';

/** Names in Polish. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  abbreviations: `${ABBREVIATED_TITLES} Inż Mec Red`,
  particles: 'van von de der i',
  capitalised: 'pan pani państwo pana panią',
  nonNames: `
    a aby ale albo ani bardzo bez bo był była było były być chociaż choć co coraz czy czyli część dalej dlaczego dlatego
    dla do dobrze dodatkowo dopiero dotychczas dwa dziś dzisiaj gdy gdyby gdzie i ich im inne inni innych jak jaka jaki
    jakie jako je jeden jednak jednocześnie jednym jego jej jest jeszcze jeśli jeżeli już kiedy kilka kilku ktoś kto
    która które który którzy lecz lub ma mają mamy mimo między może można my na nad najpierw najwięcej nas natomiast
    nawet nie nigdy nikt niektóre niektórzy niestety nic nowy nowa nowe o obecnie obok od około on ona oni ono oprócz
    oraz osoby oto pod podczas podobnie pomimo ponad ponadto ponieważ potem powinien poza później po przed przede przez
    przy raz razem również rok są serio się sprawa swoje ta tak także tam te tego tej temu ten teraz też to
    trzeba tu tutaj tych tylko tym tymczasem u w we według wcześniej więc wiele wielu wkrótce wobec wreszcie wszyscy
    wszystko wśród wtedy wtem wraz z za zanim zaś zawsze zdaniem ze zgodnie znów żaden żadna żeby że
  `,
  bareNouns: `
    deszcz dzieci eksperci kobieta kobiety koszty ludzie lekarze mężczyzna mieszkańcy mieszkanie ogień opozycja pieniądze
    pogoda policja policjanci pożar premier prezydent prokuratura radni rząd sąd strażacy sejm śledztwo śledczy śnieg
    szkoła świadkowie władze woda wyniki wypadek zima
  `,
  titles: `
    burmistrz doktor dr minister ministra pan pani poseł posłanka premier premiera prezes prezydent prof profesor
    profesora rzecznik rzeczniczka senator wojewoda
  `,
  subjects: {
    verbs: `
      był była było były jest ma miał miała może mówi musi nie powiedział powiedziała został została stał stoi traci
      wygrał wygrała wygrywa przegrał przegrała zagra żyje mieszka ogłosił ogłosiła zaprzecza twierdzi będzie chce
    `,
    verbEndings: 'ła ło ły ął ał ił',
    asides: 'który która które gdzie',
    endings: 'ść anie enie cie ów ami ach ny na ne nie wie',
  },
  works: {
    before: `
      aktor album aplikacja autor autorka bar dramat dziennik dziennika dzienniku film filmie filmu firma gazeta gazecie
      gazety gra grupa hotel impreza kampania kawiarnia klub komedia książka książce książki magazyn marka musical obraz
      opera operacja partia piosenka piosenki pismo powieść powieści program projekt prom restauracja serial serialu sklep
      spektakl statek sztuka tygodnik utwór wiersz wystawa zespół zatytułowana zatytułowany zwany zwana
    `,
    speakers: 'powiedz mówi doda stwierdz oświadcz podkreśl',
  },
});
