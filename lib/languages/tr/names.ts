import type { CapitalNameFacts } from '../name-schema';

/** Names in Turkish. */
export const names = (): CapitalNameFacts => ({
  strategy: 'capitals',
  nonNames: `
    ama ancak aracın artık aslında ayrıca bazı belki ben beri bir biz bu bugün bunun burada böyle çok çünkü daha dün en
    eğer fakat gece geçen gibi halk hatta hem henüz her hiç için ile iki ilk kadar kimse koşuda köprü mektubu o olay on
    onlar pek sabah sen siz son sonra şimdi şu tüm ve ya yaklaşık yarın yeni yine yüzde zaten
  `,
  bareNouns: `
    anlaşma araba başkan bina çocuklar deprem fabrika fiyatlar hastane hükümet itfaiye kafe kaza konsey kulüp mahkeme
    okul otomobil ödül petrol polis savcılık su sürücü takım tren ufaklıklar yangın yol zarar
  `,
  titles: 'başkan bakan müdür doktor profesör general albay binbaşı yüzbaşı hakim vali',
});
