/** Turkish words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    güncelleme
    güncellendi
    son güncelleme
    güncelleme tarihi
    güncellenme
    güncellenme tarihi
    son güncellenme
    düzenlenme`,
  published: `
    yayınlan`,
  isDayFirst: true,
  pieces: 'haber|yazı|makale|sayfa|içerik',
  notices: {
    labels: `
      düzeltme
      düzeltme notu
      düzeltme ve özür
      tekzip
      açıklama ve düzeltme
      özür`,
    updates: `
      güncelleme
      güncellendi`,
    remarks: `
      editör(?:ün)? notu
      not
      okura not
      redaksiyon notu`,
    things: `
      bu (?:haber|yazı|makale|metin|röportaj|içerik|sayfa)
      (?:haberimiz|yazımız)
      (?:haberin|yazının|metnin) (?:önceki|ilk|eski|başlı)`,
    acts: `
      yanlış(?:lıkla)? (?:veril|yazıl|aktarıl|belirtil|bildiril|yer al)
      hatalı
      sehven
      düzelt(?:il|ti|t)
      güncellen
      değiştiril
      kaldırıl
      eklen(?:di|miş|erek)
      (?:yer al|yazıl|belirtil|denil)m?[ıi]şt[ıi]`,
    alone: `
      (?:haber|yazı|metin|makale|içerik)(?:imiz|mız)?(?:in|nin|nın|e|ye|ya|i|yi|yı)? .{0,60}(?:düzeltil|güncellen|değiştiril|eklen)(?:di|miştir|mistir)
      (?:düzeltir|özür dileriz|düzeltiyoruz|özür diliyoruz)
      daha önce .{0,50}(?:yazmıştık|bildirmiştik|duyurmuştuk)
      (?:fotoğraf|görsel|paragraf|cümle)\\p{L}* (?:kaldırdık|değiştirdik|düzelttik)
      ^haber,? .{0,80}güncellen(?:di|miştir)
      (?:aşağıdaki|yukarıdaki|bu) (?:haberi|metni|yazıyı) (?:kullanmay|iptal|dikkate almay|yayımlamay|geri çek)`,
    never: `
      kısaltılarak
      güncellenecek
      gizlilik politika
      kullanım koşul`,
    elsewhere: `
      (?:\\p{L}{2,12} )?(?:ekimiz|ekin)de(?!\\p{L})
      (?:sayfasında|sayfamızda)`,
  },
  source: 'kaynak',
  organisations: 'ajansı haber',
});
