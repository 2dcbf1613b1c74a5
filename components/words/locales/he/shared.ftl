# Words that several pages use.
#
# Terms of the Hebrew catalogue, the same in all of its files:
#   version גרסה · copy עותק · backup גיבוי · collection אוסף · saved articles כתבות שמורות · article כתבה · to keep and to save לשמור
#   passage קטע · paragraph פסקה · block (beside the text) רכיב · quote ציטוט · speaker הדובר · headline כותרת · address כתובת
#   paper עיתון · site אתר · story ידיעה · notice הודעה · web archive ארכיון אינטרנט · feed פיד · library ספרייה · extension תוסף
#   tab כרטיסייה · private window חלון פרטי · undo ביטול הפעולה (cancel is ביטול)
# Buttons are verbal nouns (שמירה, ביטול); nobody is addressed by gender, so "אפשר" and "יש" stand instead of an imperative.
# { "\u200F" } after a value that a number may follow, and { "\u200E" } before a number with a Latin unit, keep each in its place.
# The sides of a comparison are ראשון and שני, since they change places with the direction.

open-library = ספרייה
try-again = ניסיון נוסף
without-headline = ללא כותרת
wireprint = Wireprint
percent = { $percent }%
percent-under-one = פחות מ־1%

## What happened to a paragraph

op-kept = ללא שינוי
op-edited = נערכה
op-added = נוספה
op-removed = הוסרה
op-moved = הועברה
op-split = פוצלה
op-merged = אוחדה
rewritten = נוסחה מחדש

## What sort of thing changed

kind-number = מספר
kind-negation = שלילה
kind-quote = ציטוט
kind-attribution = ייחוס
kind-name = שם
kind-date = תאריך
kind-hedge = מידת הוודאות
kind-correction = תיקון
kind-headline = כותרת
kind-wording = ניסוח
kind-cosmetic = פיסוק

## Where a change stands. $number counts from 1; $numbers is a list such as "3 and 4".

place-headline = כותרת
place-paragraph = פסקה { $number }
place-paragraphs = פסקאות { $numbers }
place-moved = מפסקה { $from } לפסקה { $to }
place-was = הייתה פסקה { $number }
place-stood-first = הייתה בהתחלה
place-stood-after = הייתה אחרי פסקה { $number }

## Said to the ear around words that came or went

ear-added = נוסף:
ear-removed = הוסר:
ear-end = (סוף)

## Times

time-seen = נראתה ב־{ $time }
time-published = פורסמה ב־{ $time } (לפי הדף)
time-published-kept = פורסמה ב־{ $time } (לפי הדף בזמן השמירה)
time-published-collection = פורסמה ב־{ $time } (לפי האוסף)
time-published-claimed = פורסמה ב־{ $time } (לפי הנטען)
time-unknown = הזמן לא ידוע
elapsed-minutes = { $count } דק׳
elapsed-hours = { $count } שע׳
elapsed-days =
    { $count ->
        [one] יום אחד
        [two] יומיים
       *[other] { $count } ימים
    }
elapsed-months =
    { $count ->
        [one] חודש אחד
        [two] חודשיים
       *[other] { $count } חודשים
    }
elapsed-years =
    { $count ->
        [one] שנה אחת
        [two] שנתיים
       *[other] { $count } שנים
    }

## Versions

version-shorter-view = תצוגה מקוצרת
version-number = גרסה { $number }
version-of = { $version } ({ $collection })

## Stored names. What the corpus stores under names of its own. Names from files are shown as they are.

source-kept = נשמר על ידך
from-collection = מהאוסף <bdi>{ $name }</bdi>
from-collection-file = מהאוסף <bdi>{ $name }</bdi> (הקובץ <bdi>{ $file }</bdi>)
source-open-page = הדף הפתוח
source-saved-page = דף שמור
source-page-files = דפים שנשמרו כקבצים
source-text-files = קובצי טקסט פשוט
source-newssniffer = NewsSniffer, כפי שנשמר
source-not-stated = לא צוין
name-kept = נשמר על ידך
name-pages = דפים שמורים
name-texts = טקסטים
name-newssniffer = דפי NewsSniffer
name-unnamed = אוסף ללא שם
licence-not-stated = הרישיון לא צוין

## What stands beside a text, and why it is not read as text

beside-title = לצד הטקסט
reason-table = טבלה
reason-caption = כיתוב תמונה
reason-list-of-links = רשימת קישורים
reason-label = תווית
reason-definition-list = רשימת הגדרות
reason-pull-quote = ציטוט מודגש
reason-footnote = הערת שוליים
reason-fact-box = תיבת מידע
reason-loose-heading = כותרת משנה
reason-trailing-line = שורה בסוף
reason-asking-sentence = משפט שמבקש משהו

## What each sort of change means

why-number = מספר, סכום או מידה השתנו
why-negation = מילת שלילה נוספה או הוסרה: ייתכן שהמשפט אומר את ההפך
why-quote = מילים בתוך מירכאות השתנו
why-attribution = השתנה מי שהדברים מיוחסים לו
why-name = שם השתנה
why-date = יום או שעה השתנו
why-hedge = השתנתה מידת הוודאות שבה הדברים נאמרים
why-correction = הודעת תיקון נוספה או הוסרה
why-headline = הכותרת השתנתה
why-wording = מילים אחרות
why-cosmetic = רק פיסוק, אותיות גדולות וקטנות, רווחים או מעברי שורה

look-at-example = צפייה בדוגמה
name-example-ferry = דוגמה: הידיעה על המעבורת
name-example-wire = דוגמה: ידיעה אחת של סוכנות בחמישה עיתונים
name-example-quotes = דוגמה: מסיבת עיתונאים אחת בשני עיתונים
name-example-world = דוגמה: ידיעות בחמש שפות נוספות
name-example-unrelated = דוגמה: ארבעים כתבות שאין ביניהן קשר
