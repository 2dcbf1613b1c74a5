import type { ChangeFacts } from '../change-schema';

export const changes = (): ChangeFacts => ({
  opposites: `
    przyję/przyjm/zatwierdz/popar/popier/zaakceptow/akceptow/zgodz/zgadza/uchwali/utrzyma/tak$=odrzuc/odm[oó]wi/
      odmawia/sprzeciw/uchyli/zablok/zawetow/nie_zgodz/nie$
    za$/zwolenni/na_rzecz=przeciw/wbrew
    potwierdz/przyzna/uzna=zaprzecz/zdementow/dementuj/odrzuc/kwestion
    zezwol/pozwol/pozwala/dopuśc/zalegaliz/umożliw=zakaz/zabron/zabrania/uniemożliw/wstrzyma
    przyzna/przywróc/przedłuż/udziel=odm[oó]w/odebra/cofn/zlikwidow/odwoła
    winn/winę/skaza=niewinn/uniewinni
    pochwal/chwal/pochwali=skrytykow/krytykow/potępi
    otwar/otwier/otworz=zamkn/zamyka
    prawdziw/prawda/słuszn/poprawn=fałszyw/błędn/nieprawd
    bezpieczn=niebezpieczn/groźn/ryzykown
    dobrowoln=obowiązkow/przymusow
    publiczn/jawn=tajn/prywatn/niejawn
    obecn=nieobecn
    żyje/żyw[yaei]$/przeży/ocala=nie_żyje/martw/zmar/zginą/zginę
    łatw/prost=trudn/skomplikow
    dość/wystarcz=za_mało/niewystarcz/brak
    brak=mia[łl]/posiada/dysponow
    got[oó]w/chętn=niechętn/odm[oó]w
    optymist=pesymist/scept
    uda[łl]/zdoła=nie_uda/nie_zdoła/zawiod/ponios
    wygra/zwycięż/pokona=przegra
    kontynuow/pozosta/zosta[łl]/utrzyma/przedłuż/trwa=przerw/zakończ/wstrzyma/zawiesz/porzuc/odesz/odwoła/ustąpi
    rozpocz/zaczą/zaczę/wznowi/ruszy=zakończ/przerw/wstrzyma/zatrzyma/zerwa/załama
    zwolni/wypuszcz/uwolni=zatrzyma/aresztow/uwięz
    zatrudni/powoła/mianow=zwolni/odwoła
    uwzględni/włącz=pominę/pominą/wyklucz/wyłącz
    przestrzega/dotrzyma/respekt=narusz/złama/łama/zignorow
    pamięta/przypom=zapom
    zawsze/często/zwykle/regularnie=nigdy/rzadko/prawie_nigdy
    z$/ze$=bez$
    # which way it goes
    wzr[oó]s/rosn/zwiększ=spad/zmala/zmniejsz
    zysk=strat
  `,
  conjunctions: 'i oraz lub',
  denyingPrefixes: 'nie bez a anty',
  notDenials: 'niemal niedziel niedaw niebiesk niebo niemiec niemc bezpiec',
  // Nouns and adjectives have seven cases.
  inflection: /^(\S{2,})(?:\p{L}{0,3}) \1\p{L}{0,3}$/iu,
  otherAfter: 'dla od z przy',
  timeHeads: {
    afterDate: 'o\no godz.\ngodz.',
    ago: `
      N min temu
      N minut temu
      N minuty temu
      N godz. temu
      N godzin temu
      N godziny temu
    `,
  },
  counters: `
    N komentarze
    N komentarzy
    N komentarz
    N udostępnień
    N wyświetleń
    N min czytania
  `,
});
