/** English words about where a text is from and when it was changed. */
import type { OriginWords } from '../origin-schema';

export const origin = (): OriginWords => ({
  updated: `
    last updated
    updated
    last modified
    last edited
    modified
    edited
    revised
    this (?:story|article|page) was (?:last )?updated`,
  published: `
    first published
    originally published
    published
    posted
    created`,
  pieces: 'articles?|story|report|post|page|text|piece|live|blog|content|version|news|time',
  notices: {
    labels: `
      corrections?
      corrections? and clarifications?
      clarifications?
      correction notice
      retraction
      amendment
      corrigendum
      errat(?:um|a)
      for the record
      correction(?: and| &) apolog(?:y|ies)
      apology
      retraction notice
      update and correction
      editor['’]s correction
      correction appended
      corrected
      clarification and correction`,
    updates: `
      update
      updated`,
    bracketed: `
      corrects
      adds
      refiles
      clarifies
      amends
      removes
      updates
      recasts
      corrected
      updated
      removes
      restores
      fixes
      rewrites
      updates`,
    remarks: `
      editor['’]?s?['’]? note
      editors['’] note
      note to readers
      note
      ed\\.? note
      publisher['’]s note
      n\\.?b\\.?`,
    things: `
      this (?:article|story|report|piece|post|column|headline|text|item|review|interview|obituary|page|version|dispatch)
      this live ?blog
      (?:an?|the|our) (?:earlier|previous|original|initial|prior|first) (?:version|headline|edition|draft|caption)(?! of| to)
      (?:an?|the|our) (?:earlier|previous|original|initial|prior|first) \\w+ (?:of|on|to) (?:this|our)
      (?:photo|picture|image) captions?
      a version of this (?:article|story|report|piece)
      the (?:article|story|report|piece) (?=has been (?:updated|corrected|amended|clarified|changed) (?:to|with))
      our (?:article|story|report|headline)
      the headline (?:of|on|above|to)
      the (?:figure|number|name|date|sum|amount|photograph|caption)s? (?:above|below)
      this (?:footnote|paragraph|sentence|caption|graphic|chart|map|table|figure|quote|quotation|photograph|picture|video|obituary|list|timeline|explainer|newsletter|transcript)(?= (?:was|has|have|were))
      the (?:first|second|third|fourth|fifth|last|final|opening) (?:paragraph|sentence)(?! of)
      the (?:graphic|chart|map|table|photo|picture|video|caption|headline|quotation|byline) (?:accompanying|above|below|that accompanied)(?!\\p{L})
      an? (?:picture|photo|photograph|graphic|chart|map|table) (?:accompanying|with|in) (?:this|an?|the) (?:earlier|article|story|report)`,
    acts: `
      (?:was|were|is|has been|have been|been) (?:\\w+ly )?(?:updated|revised|changed|modified|altered|removed|deleted|edited)
      amended
      retracted
      withdrawn
      correct(?:s|ed)
      contained an? (?:wrong|incorrect|inaccurate)
      to correct
      clarif(?:y|ies|ied)
      mis(?:stated|identified|spelled|spelt|quoted|characteri[sz]ed|attributed|labelled)
      incorrectly
      wrongly
      mistakenly
      erroneously
      in error
      inaccurate
      (?:due to|because of|owing to) an? .{0,20}(?:error|mistake)
      an? (?:editing|production) error
      now includes
      updated (?:to|with)
      updates? (?:to|with)
      (?:was|were|has been|have been) (?:\\w+ly )?(?:added|rewritten|replaced|reworded|restored|appended|expanded|republished|taken down|reissued|fixed|shortened|cut)
      gave (?:the|an?) (?:wrong|incorrect)
      should have (?:said|read|been|stated)
      omitted
      (?:wrong|incorrect) (?:name|age|date|title|figure|number|spelling|year|day|photo)
      failed to (?:say|mention|note|include)
      apologi[sz]es? (?:for|to)
      (?:originally|previously|initially|first) (?:named|said|stated|gave|identified|read|described|listed|put|showed|referred)`,
    alone: `
      (?:earlier|previous|original|initial|prior) (?:version|headline|caption) (?:of|on|to) (?:this|our|the) (?:article|story|report|piece|post|column|text|item|headline)\\b.{0,60}(?:said|stated|gave|named|contained|reported|indicated|omitted|listed|described|identified|showed|attributed|used|had|was|were|included|did not|called|referred)
      this (?:article|story|report|piece) (?:originally|previously|initially|first) (?:said|stated|gave|named|reported|described|identified)
      our (?:original|earlier|first) (?:article|story|report) (?:said|stated|gave|named|reported|described|identified)
      we (?:have )?(?:updated|corrected|amended) (?:this|our) (?:article|story|report|piece|review|post|guide)
      updated (?:at|on) .{0,40} (?:to (?:include|add|reflect|correct|clarify|remove)|with)
      we (?:previously|earlier|wrongly|incorrectly|initially|mistakenly|originally) (?:reported|said|wrote|stated|published)
      we have (?:removed|amended|corrected|updated|changed|clarified|deleted|replaced|retracted|withdrawn) (?:an?|the|this|our) .{0,30}(?:photo|picture|image|paragraph|article|story|report|headline|sentence|caption|passage|quot|figure|reference|text)
      withdraws its (?:report|article|story)
      we have (?:taken out|left out|withheld) .{0,20}(?:name|paragraph|sentence|photo|picture|detail|quot|figure)
      since publication, .{0,60}(?:has|have) (?:told|informed|contacted) us
      in (?:an?|our) (?:report|article|story|item) .{0,40}we (?:said|reported|wrote|stated)
      as (?:stated|reported|written|given) here (?:until|before)
      (?:was|were|has been) (?:amended|corrected|updated) on \\d{1,2} \\p{L}{3,9} \\d{4}
      (?:an?|the|our) (?:earlier|previous|original|initial|prior|first) (?:version|edition|draft) of (?:this|our) (?:article|story|report|piece|post|column|item)(?!.{0,20} (?:appeared|published|ran))
      (?:we|the (?:paper|editors?|newspaper)) (?:apologi[sz]e|regrets?) (?:for )?(?:the|this|any|our|these) (?:error|mistake|confusion|inaccura)
      (?:story|article|report|headline|post|piece|copy) (?:has been|was) (?:\\w+ly )?(?:updated|corrected|amended|clarified|changed|revised|edited) (?:to|with|after|throughout|following|because|since)
      ^an? (?:previous|earlier|original) (?:headline|caption|version) (?:said|stated|gave|named|read|wrongly|incorrectly)
      please (?:kill|withhold|disregard|delete) (?:the|this|our) (?:\\p{L}+ ){0,2}(?:story|item|article|copy|report)
      ^(?:refiles|recasts|resends|repeats|corrects) (?:to|with|story|throughout|after)
      (?:earlier|previously|initially|originally),? we (?:wrote|said|reported|stated)
      we (?:are )?(?:withdraw|retract)(?:ing)? (?:this|our|the) (?:article|story|report|piece|post)`,
    never: `
      (?:has been|was|were) (?:lightly )?(?:edited|condensed|shortened) (?:and \\w+ )?for (?:length|clarity|style|brevity|space)
      (?:edited|condensed|shortened) and (?:edited|condensed|shortened)
      (?:will|may|might|could|can|must|should|would) be (?:\\w+ )?(?:updated|corrected|amended|changed|removed|edited)
      (?:if you|how to|have you|did you|spotted)
      policy on corrections
      (?:privacy|cookie) (?:policy|notice|statement)
      terms (?:of|and)`,
    elsewhere: `
      page \\d
      (?:in|of|from) (?:our|the) (?:\\p{L}+ ){0,2}(?:edition|issue|supplement|pages|section|magazine)
      \\p{L}{2,6}day['’]s (?:\\p{L}+ ){0,2}(?:pages?|paper|edition|issue|supplement|section|magazine)`,
  },
  credits: [
    [
      'contributed',
      /^[\s(*–—-]{0,4}(.{2,200}?) (?:also )?contributed (?:reporting )?to this (?:report|story|article|piece|dispatch|file)\b/iu,
    ],
    [
      'by|from',
      /\b(?:additional |with )?(?:reporting|files|material|contributions?|information|input|copy|inputs) (?:by|from) ([^.;]{2,200})/iu,
    ],
    [
      'with',
      /^[\s(*–—-]{0,4}with (?:additional )?(?:reporting|files|inputs?)? ?(?:by |from )?([^.;]{2,120})[\s).]{0,3}$/iu,
    ],
    [
      'appeared|published|produced|provided|written|republished|distributed|reproduced|ran',
      /\b(?:this|the) (?:article|story|report|piece|post) (?:was |is )?(?:(?:originally|first) )?(?:appeared|published|produced|provided|written|republished|distributed|reproduced|ran)(?: here)?(?: with permission)? (?:in|on|by|at|from|with|for) ([^.;]{2,120})/iu,
    ],
    ['©|(c)|copyright', /^[\s(*–—-]{0,4}(?:©|\(c\)|copyright)\s{0,2}(?:©\s?)?(?:\d{4}\s?)?(?:by )?([^.;]{2,80})/iu],
  ],
  source: 'sources?',
  organisations:
    'press news newswire wire agency service services times post herald tribune gazette journal chronicle courier bulletin daily weekly observer media radio television tv broadcasting network newsroom syndicate magazine review international associated',
  and: 'and',
  determiners: 'the',
  by: 'by',
  photo: 'photo(?:graph)?(?: by| credit| courtesy of)?|image(?: credit)?|picture|credit',
});
