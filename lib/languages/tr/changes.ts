import type { ChangeFacts } from '../change-schema';

/** What changes mean in Turkish. */
export const changes = (): ChangeFacts => ({
  denyingPrefixes: 'gayri anti',
  opposites: `
    destek/onay=karşı_çık/itiraz
    onayla/kabul/destekle/benimse/razı/uygun/memnun/evet$=reddet/redded/ret$/geri_çevir/karşı_çık/itiraz/iptal/veto/
      engelle/hayır$
    lehin/yanında/yana$=aleyh/karşı
    doğrula/itiraf/kabul=yalanla/inkâr/inkar/reddet/redded
    izin/serbest/yasal/müsaade/olanak=yasak/engel/önle/yasa_dışı/yasadışı
    verildi/tanıdı/uzat/geri_verdi=iptal/geri_al/kaldır/reddet/redded
    mümkün/olanaklı/olası=imkansız/imkânsız/olanaksız
    suçlu/mahkum/mahkûm=suçsuz/masum/beraat/aklan
    övdü/öv[du]/takdir/alkışla=eleştir/kına
    aç[ıt]/açık/açıl/açtı=kapa/kapalı/kapat/kapan
    doğru/gerçek/haklı=yanlış/sahte/yalan/haksız
    güvenli/zararsız=güvensiz/tehlikeli/zararlı
    gönüllü/isteğe_bağlı=zorunlu/mecbur
    kamuya_açık/açıkça/halka_açık=gizli/özel
    hazır/var=yok/eksik
    sağ$/hayatta/yaşı=öl[üd]/öldü/hayatını_kaybet
    kolay/basit=zor/karmaşık
    yeterli/yeter=yetersiz/az$
    istekli/hazır=isteksiz/gönülsüz
    iyimser/umutlu=kötümser/karamsar/kuşku
    başar/başarılı=başarısız/başaramad
    kazan/galip=kaybet/kaybed/yenil
    devam/sür/kal[dı]/uzat=dur[du]/sona/bitir/bitti/ayrıl/bırak/istifa/askıya/iptal
    başla=bit[ti]/sona/dur[du]
    serbest/salıver=tutukla/gözaltı/hapse
    işe_al/ata[nd]=işten/kov/görevden
    dahil/içer=hariç/dışında
    uy[du]/saygı=ihlal/çiğne/uymad
    hatırla=unut
    her_zaman/sık/daima/genellikle=asla/hiç/nadiren
    maskeli=maskesiz
    ile$/birlikte=olmadan/\\p{L}{2,20}s[ıiuü]z
  `,
  conjunctions: 've veya ile',
});
