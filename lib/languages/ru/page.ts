/** Words of web pages in Russian; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    читайте
    смотрите также
    по теме
  `),
  advertisements: phraseList(String.raw`
    реклама
  `),
  appeals: phraseList(String.raw`
    подпи(?:сывайтесь|шитесь)
    следите\b
    поделиться
    комментари(?:и|ев|й)$
    ответить$
    войти$
    (?:поддержите|скачайте|установите)(?!\p{L})
    (?:нашли|заметили|увидели) .{0,20}(?:ошибку|опечатку)
    (?:есть новость|стали свидетел)
  `),
  self: phraseList(String.raw`
    (?:^|[^\p{L}])(?:нас|наш\p{L}{0,3})(?!\p{L})
    рассылк
    приложени
    журналистик
    редакци
  `),
  imprints: phraseList(String.raw`
    опубликовано
    обновлено
  `),
  signOffs: phraseList(String.raw`
    все права
    источник\s?:
    фото\s?:
  `),
  bylines: phraseList(String.raw`
    автор
    текст
  `),
  machines: phraseList(String.raw`
    ИИ
    искусственн\p{L}{1,4} интеллект\p{L}{0,2}
  `),
  paywalls: phraseList(String.raw`
    (?:только )?для подписчиков
    чтобы (?:читать|продолжить)
  `),
  otherPages: phraseList(String.raw`
    страница не найдена
    политика конфиденциальности
    пользовательское соглашение
    вход\b
    результаты поиска
    (?:контакты|о нас)\s?$
  `),
  consent: phraseList(String.raw`
    cookie
    персональны
  `),
});
