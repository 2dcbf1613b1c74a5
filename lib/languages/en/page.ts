/** Words of web pages in English; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    read (?:more|also|next|on|the full)
    also read
    see (?:also|more)
    more (?:on this|from|stories|coverage|news)
    more\s?:
    related\b
    recommended
    you (?:may|might) (?:also )?like
    watch\s?:
    listen\s?:
    click here
    editor['’]s picks?
    top stories
    keep reading
  `),
  advertisements: phraseList(String.raw`
    advert(?:isements?|ising)?
    sponsored(?: content)?
    ad
    (?:story|article) continues? (?:below|after).{0,60}
    continue reading.{0,60}
  `),
  appeals: phraseList(String.raw`
    sign[ -]?up\b
    subscribe\b
    get (?:the|our|your|all|more|unlimited) .{0,60}(?:newsletter|inbox|e?-?mail|access|app)
    join (?:us|our|the)\b
    register (?:now|for|to)\b
    create an? .{0,10}account
    already (?:a |have |registered|subscribed)
    log ?in\b
    follow (?:us|me|her|him|@|our|the .{0,40} on)\b
    like (?:us|this)\b
    share (?:this|your|on)\b
    download (?:the|our)\b
    support (?:our|independent|local)\b
    donate\b
    help us\b
    (?:do you )?have (?:an?|you got a)\b
    (?:got|know) (?:a |any )?(?:tip|story|something)
    tell us (?:what|your)
    comments?$
    send us\b
    contact (?:us|the)\b
    buy (?:tickets|now)\b
    listen (?:on|to)\b
    (?:this|all|some) .{0,40}(?:affiliate|sponsored)
    if you (?:buy|purchase|click)\b
    we may (?:earn|receive)
    view (?:all|more|comments)
    skip (?:to|past|ad)\b
    reply\b
    want (?:more|to read)\b
    never miss\b
    stay (?:up to date|informed)
    copy link$
    print this
    (?:please )?support (?:us|the)\b
    if you (?:value|enjoy|like|love) (?:our|this)\b
  `),
  self: phraseList(String.raw`
    \b(?:us|our|ours)\b
    \bnews ?letters?\b
    \binbox\b
    \bthis (?:article|story|page|site|post|link)\b
    \bwe may (?:earn|receive)\b
    \baffiliate\b
    \b(?:app|journalism)\b
  `),
  imprints: phraseList(String.raw`
    (?:lead |top |source |cover |main )?(?:images?|photos?|photographs?|pictures?|illustrations?|video|graphics?) (?:by|credits?|courtesy|via|from)\b
    (?:first|originally) published
    published (?:in|on|by)\b
    (?:last )?updated?(?: on| at|\s\d)
    (?:last )?modified (?:on|at)\b
    posted (?:on|by|in|at)\b
    \d{1,3} min(?:ute)?s? (?:read|ago)
  `),
  signOffs: phraseList(String.raw`
    (?:©|\(c\)|ⓒ)
    copyright\b
    all rights reserved
    (?:additional |with )?(?:reporting|writing|editing|edited|compiled|translated) (?:and (?:writing|editing|reporting) )?by\b
    (?:photo|image|picture|video|graphic)s?(?: credits?)?\s?:
    contributing\s?:
    (?:a|this) version of this (?:article|story) (?:appears|appeared|ran|was published)
    (?:last )?updated?\s?:
    source\s?:
    t(?:ag|opic)s?\s?:
    filed under\b
    more information\s?:
    this (?:article|story|report|piece|post) (?:was |is )?(?:(?:first|originally) )?(?:appeared|published|republished|reproduced|ran)\b
  `),
  bylines: phraseList(String.raw`
    by
    story
    written
    words
    reportage
  `),
  machines: phraseList(String.raw`
    AI
    artificial intelligence
    chatbot
    automated summary
    machine
  `),
  paywalls: phraseList(String.raw`
    subscribers?(?: only|-only|\b.{0,40}\b(?:read|access|content))
    subscribe (?:now )?to (?:read|continue|keep)
    (?:sign|log) in to (?:read|continue)
    (?:continue|keep) reading (?:with|for)\b
    to (?:continue|keep) reading
    (?:remaining|rest of (?:this|the) (?:article|story))
    (?:premium|exclusive|members?(?:-only)?) (?:content|article|story)
    for (?:subscribers|members)
  `),
  otherPages: phraseList(String.raw`
    (?:page|article|story) (?:was )?not found
    (?:404|error 404)
    (?:sorry|oops)\b.{0,40}(?:find|found|exist|missing)
    (?:privacy|cookies?) (?:policy|notice|statement|settings)
    terms (?:of (?:use|service)|and conditions|& conditions)
    (?:log|sign) ?in\b
    (?:create|register) (?:an? )?account
    (?:search )?results (?:for|of)
    search\b.{0,3}$
    before you continue
    (?:we|your) (?:value|care about) your privacy
    access denied
    (?:contact(?: us)?|about us|imprint)\s?$
  `),
  consent: phraseList(String.raw`
    cookies?
    consent
    personal data
  `),
});
