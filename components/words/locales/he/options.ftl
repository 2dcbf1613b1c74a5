# The options page.

options-title = אפשרויות · Wireprint
sections-label = מדורים
section-corpora = אוספים
section-papers = עיתונים
section-storage = אחסון
section-settings = הגדרות
section-keyboard = מקלדת ועזרה
section-about = אודות ופרטיות
close = סגירה

## Collections

corpora-lead = אלה הכתבות ש־Wireprint משווה אליהן את הכתבה הפתוחה. כולן נשארות בדפדפן הזה.
corpora-loading = האוספים נפתחים…
corpora-failed = לא ניתן לפתוח את האוספים. <bdi>{ $reason }</bdi>
corpora-none = אין עדיין אוסף. אפשר לגרור קבצים לאזור שלמעלה, או להתחיל בדוגמאות שלמטה.
corpus-name = אוסף
corpus-origin = מקור, רישיון
corpus-articles = כתבות
corpus-versions = גרסאות
corpus-size = גודל
corpus-actions = פעולות
corpus-export = ייצוא
corpus-export-of = ייצוא של { $name } כקובץ { $format }
corpus-delete = מחיקה
corpus-delete-of = מחיקה של { $name }
corpus-sum = הכול <soft>· מה שנמצא בשני אוספים עשוי להיספר פעמיים</soft>
origin-both = <bdi>{ $source }</bdi>; <bdi>{ $licence }</bdi>
deleted = נמחק: <b><bdi>{ $name }</bdi></b>.
undo-deletion = ביטול הפעולה
size-bytes =
    { $bytes ->
        [one] בית אחד
       *[other] { $bytes } בתים
    }
size-kB = { "\u200E" }{ $amount } kB
size-MB = { "\u200E" }{ $amount } MB
size-GB = { "\u200E" }{ $amount } GB
size-TB = { "\u200E" }{ $amount } TB

## Choosing files

drop = <b>אפשר לגרור קבצים או תיקיות לכל מקום</b>, להדביק, או <button></button> <folder></folder>
drop-choose = בחירת קבצים
drop-kinds = דפים שמורים (HTML, MHTML, SingleFile), ארכיוני אינטרנט (WARC, WACZ), ארכיוני ZIP, טבלאות (CSV), רשימות (JSON, NDJSON), פידים, ייצוא מ־wallabag ומ־Omnivore, ידיעות של סוכנויות, סימניות ורשימות קריאה. הסוג מזוהה מעצמו.
drop-input = קבצים לייבוא

## An import

import-files =
    { $files ->
        [one] קובץ אחד
        [two] שני קבצים
       *[other] { $files } קבצים
    }
import-cancel = ביטול
import-cancelling = מתבטל…
import-label = ייבוא
import-file = <bdi>{ $name }</bdi> (קובץ { $at } מתוך { $of })
import-rows =
    { $rows ->
        [one] נקראה גרסה אחת
        [two] נקראו שתי גרסאות
       *[other] נקראו { $rows } גרסאות
    }
import-rate = { $rate } בשנייה
import-left = זמן שנותר: { $time }
import-ordering = מתבצעת הכנה לחיפוש
import-resumed = המשיך אחרי שורה { $line }
import-stopped = הייבוא נעצר.
import-cancelled = בוטל. מה שכבר יובא נשאר; אם אותו קובץ יינתן שוב, הייבוא ימשיך משם.
import-nothing = הסתיים: לא היה מה לייבא.
import-done = הסתיים.
import-new-articles =
    { $count ->
        [one] כתבה חדשה אחת
        [two] שתי כתבות חדשות
       *[other] { $count } כתבות חדשות
    }
import-new-versions =
    { $count ->
        [one] גרסה חדשה אחת
        [two] שתי גרסאות חדשות
       *[other] { $count } גרסאות חדשות
    }
import-known = כבר מוכרות: { $count }
import-spoken-begun = מתבצע ייבוא של { $name }
import-spoken-share = { $share } יובאו
import-spoken-cancelling = מתבטל
import-spoken-end = { $ending } { $outcome }.
import-spoken-end-rejected =
    { $rejected ->
        [one] { $ending } { $outcome }. שורה אחת נדחתה.
        [two] { $ending } { $outcome }. שתי שורות נדחו.
       *[other] { $ending } { $outcome }. { $rejected } שורות נדחו.
    }
left-seconds =
    { $count ->
        [one] שנייה אחת
        [two] שתי שניות
       *[other] { $count } שניות
    }
left-few-seconds = כמה שניות
left-minutes =
    { $count ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $count } דקות
    }
left-hours =
    { $count ->
        [one] שעה אחת
        [two] שעתיים
       *[other] { $count } שעות
    }

import-no-article =
    { $count ->
        [one] דף אחד ללא כתבה
        [two] שני דפים ללא כתבה
       *[other] { $count } דפים ללא כתבה
    }
import-addresses =
    { $count ->
        [one] כתובת אחת נשמרה לחיפוש בארכיונים
        [two] שתי כתובות נשמרו לחיפוש בארכיונים
       *[other] { $count } כתובות נשמרו לחיפוש בארכיונים
    }
import-waiting = בהמתנה לייבוא שלפניו.
import-bytes-rate = { $size } בשנייה
import-resumed-at = המשיך אחרי { $size }
import-in-vain = לא ניתן היה לייבא ממנו דבר.
import-kinds = זוהו: { $kinds }
passed-over-title =
    { $count ->
        [one] דף אחד ללא כתבה
        [two] שני דפים ללא כתבה
       *[other] { $count } דפים ללא כתבה
    }

## What files were taken for

file-kind-saved-page =
    { $count ->
        [one] דף שמור אחד
        [two] שני דפים שמורים
       *[other] { $count } דפים שמורים
    }
file-kind-plain-text =
    { $count ->
        [one] טקסט אחד
        [two] שני טקסטים
       *[other] { $count } טקסטים
    }
file-kind-ndjson =
    { $count ->
        [one] רשימת כתבות אחת (NDJSON)
        [two] שתי רשימות כתבות (NDJSON)
       *[other] { $count } רשימות כתבות (NDJSON)
    }
file-kind-json-array =
    { $count ->
        [one] רשימת כתבות אחת (JSON)
        [two] שתי רשימות כתבות (JSON)
       *[other] { $count } רשימות כתבות (JSON)
    }
file-kind-json-object =
    { $count ->
        [one] קובץ JSON אחד
        [two] שני קובצי JSON
       *[other] { $count } קובצי JSON
    }
file-kind-table =
    { $count ->
        [one] טבלה אחת
        [two] שתי טבלאות
       *[other] { $count } טבלאות
    }
file-kind-warc =
    { $count ->
        [one] ארכיון אינטרנט אחד (WARC)
        [two] שני ארכיוני אינטרנט (WARC)
       *[other] { $count } ארכיוני אינטרנט (WARC)
    }
file-kind-wacz =
    { $count ->
        [one] ארכיון אינטרנט אחד (WACZ)
        [two] שני ארכיוני אינטרנט (WACZ)
       *[other] { $count } ארכיוני אינטרנט (WACZ)
    }
file-kind-zip =
    { $count ->
        [one] ארכיון ZIP אחד
        [two] שני ארכיוני ZIP
       *[other] { $count } ארכיוני ZIP
    }
file-kind-mhtml =
    { $count ->
        [one] דף אחד בקובץ אחד (MHTML)
        [two] שני דפים, כל אחד בקובץ אחד (MHTML)
       *[other] { $count } דפים, כל אחד בקובץ אחד (MHTML)
    }
file-kind-feed =
    { $count ->
        [one] פיד אחד
        [two] שני פידים
       *[other] { $count } פידים
    }
file-kind-news-xml =
    { $count ->
        [one] קובץ ידיעות אחד
        [two] שני קובצי ידיעות
       *[other] { $count } קובצי ידיעות
    }
file-kind-extract-xml =
    { $count ->
        [one] קובץ אחד של כתבות שחולצו (XML)
        [two] שני קבצים של כתבות שחולצו (XML)
       *[other] { $count } קבצים של כתבות שחולצו (XML)
    }
file-kind-addresses =
    { $count ->
        [one] רשימת כתובות אחת
        [two] שתי רשימות כתובות
       *[other] { $count } רשימות כתובות
    }
file-kind-comparison-text =
    { $count ->
        [one] השוואה אחת של NewsSniffer
        [two] שתי השוואות של NewsSniffer
       *[other] { $count } השוואות של NewsSniffer
    }
file-kind-gzip =
    { $count ->
        [one] קובץ gzip אחד
        [two] שני קובצי gzip
       *[other] { $count } קובצי gzip
    }
file-kind-utf-16 =
    { $count ->
        [one] קובץ אחד ב־UTF-16
        [two] שני קבצים ב־UTF-16
       *[other] { $count } קבצים ב־UTF-16
    }

## Columns of a table

columns-title = מה יש בכל עמודה?
columns-why = Wireprint ניחש לפי השמות והשורות הראשונות. אפשר לתקן מה ששגוי.
columns-field = שדה
columns-column = עמודה
columns-sample = בשורה הראשונה
columns-none = (אין)
columns-addresses = בלי טקסט נשמרות רק הכתובות, כדי לחפש אותן בהמשך בארכיונים.
columns-nothing = יש לבחור לפחות טקסט או כתובת.
columns-import = ייבוא
drop-folder = בחירת תיקייה
drop-folder-input = תיקייה לייבוא
pasted-name = הודבק
column-title = כותרת
column-text = טקסט
column-url = כתובת
column-publishedAt = פורסמה
column-seenAt = נראתה
column-modifiedAt = עודכנה
column-byline = מאת
column-site = עיתון
column-language = שפה
column-label = גרסה

## Rejected rows

rejected-title =
    { $count ->
        [one] שורה אחת נדחתה
        [two] שתי שורות נדחו
       *[other] { $count } שורות נדחו
    }
rejected-label = שורות שנדחו
rejected-file = קובץ
rejected-line = שורה
rejected-reason = סיבה
rejected-first =
    { $count ->
        [one] מוצגת הראשונה.
        [two] מוצגות שתי הראשונות.
       *[other] מוצגות { $count } הראשונות.
    }
rejected-copy = העתקה
rejected-copied = הועתק.
rejected-not-copied = לא ניתן להעתיק.
rejected-save = שמירה כטקסט

## Examples

seeds-title = דוגמאות
seeds-what = ידיעות בדויות בשש שפות מצורפות ל־Wireprint: גרסאות של כתבה אחת, ידיעה של סוכנות והעותקים שלה, עיתונים עם ציטוטים משותפים. הן נשמרות בנפרד ממה שנשמר על ידך, בשמות שאומרים זאת, ומוסרות בלחיצה אחת.
seeds-import = ייבוא הדוגמאות
seeds-imported = הדוגמאות נמצאות באוסף, וכל אחת נקראת דוגמה. הן בדויות, ולעולם לא נספרות עם מה שנשמר על ידך.
seeds-remove = הסרת הדוגמאות

## Storage

storage-title = אחסון
storage-loading = הדפדפן נשאל…
storage-failed = הדפדפן לא מוסר מה מצב האחסון.
room-title = מקום בשימוש
room-unknown = הדפדפן לא אומר כמה בשימוש.
room-used = Wireprint משתמש ב־<b>{ $used }</b>.
room-used-of = Wireprint משתמש ב־<b>{ $used }</b> מתוך { $all } בערך שהדפדפן נותן לו.
room-persisted = הדפדפן שומר על זה, גם כשהמקום בדיסק מצטמצם.
room-not-persisted = כשהמקום בדיסק מצטמצם, הדפדפן עשוי למחוק את זה. ייצוא הוא העותק הבטוח.
room-persist = בקשה מהדפדפן לשמור על זה
room-by-corpus = גודל לפי אוסף
room-running-out = המקום אוזל: נותרו { $free }, שהם { $share } ממה שהדפדפן נותן. לייבוא הבא או לטיפול באינדקס אולי לא יהיה מקום. אפשר למחוק אוסף, או להשאיר רק את החודשים האחרונים.
room-persist-granted = הדפדפן הסכים: הוא לא ימחק את זה מעצמו.
room-persist-refused = הדפדפן סירב. הוא מחליט בעצמו, לרוב לפי מידת השימוש בדף. אפשר לבקש שוב בהמשך; ייצוא הוא העותק הבטוח.
room-persist-failed = לא ניתן לבקש מהדפדפן.
retention-title = פינוי כתבות ישנות
retention-what = אפשר לפנות כתבות מיובאות אחרי כמה חודשים, מהפעם האחרונה שנראו או מזמן הפרסום. כתבות שנשמרו על ידך וכתבות ללא זמן נשארות. זה קורה פעם אחת, בלחיצה על הלחצן.
retention-keep = להשאיר
retention-all = את הכול
retention-months =
    { $count ->
        [one] את החודש האחרון
        [two] את החודשיים האחרונים
       *[other] את { $count } החודשים האחרונים
    }
retention-counting = מתבצעת ספירה…
retention-failed = זה לא הצליח. דבר לא נמחק.
retention-done = הן באשפה של הספרייה, ושם אפשר לבטל את הפעולה במשך שבעה ימים.
retention-would-go =
    { $versions ->
        [0] אין דבר שמור ישן מזה.
        [one] תפונה גרסה אחת. מספר הכתבות: { $articles }.
        [two] יפונו שתי גרסאות. מספר הכתבות: { $articles }.
       *[other] יפונו { $versions } גרסאות. מספר הכתבות: { $articles }.
    }
retention-remove = העברה לאשפה
kept-sure = למחוק את כל מה שנשמר ידנית? הוא לא נמצא באף קובץ, אלא אם ייצאת אותו.
kept-yes = מחיקה
kept-no = להשאיר
index-title = אינדקס
index-what = האינדקס מוצא קטעים משותפים. הבדיקה משווה אותו לטקסטים השמורים; התיקון בונה אותו מחדש מהם. אף אחד מהם לא משנה טקסט.
index-check = בדיקת האינדקס
index-repair = תיקון האינדקס
index-checking = מתבצעת בדיקה
index-repairing = מתבצע תיקון
index-working = { $what }…
index-right = דבר לא חסר: האינדקס זהה לאינדקס שנבנה מהטקסטים.
index-wrong = משהו חסר. כדאי לתקן.
index-repaired = תוקן: כל מה ששמור נמצא שוב.
problem-earlier-rule = האינדקס נבנה על ידי Wireprint קודם.
problem-text-lost = לגרסה { $version } אין טקסט.
problem-text-altered = לגרסה { $version } יש טקסט אחר משהיה לה.
problem-unknown-to-article = הכתבה { $article } לא מכירה את הגרסה { $version }.
problem-entries-lacking =
    { $count ->
        [one] חסרה רשומה אחת (טבלה { $table }, שורה { $row }).
        [two] חסרות שתי רשומות (טבלה { $table }, שורה { $row }).
       *[other] חסרות { $count } רשומות (טבלה { $table }, שורה { $row }).
    }
problem-entries-foreign =
    { $count ->
        [one] רשומה אחת מיותרת (טבלה { $table }, שורה { $row }).
        [two] שתי רשומות מיותרות (טבלה { $table }, שורה { $row }).
       *[other] { $count } רשומות מיותרות (טבלה { $table }, שורה { $row }).
    }
problem-counts = באוסף { $corpus } נספרו { $counted } גרסאות, ויש בו { $found }.

## Keyboard and help

keys-title = מקשים
keys-none = לא הוגדר מקש
keys-check = בדיקת הכתבה הפתוחה
keys-step = השינוי או הקטע המוצג הבא או הקודם (בחלון הקופץ ובהשוואה)
keys-walk = מעבר בין גרסאות של כתבה
keys-close = סגירת החלון הקופץ
keys-where = את המקש הראשון אפשר לשנות בדפדפן: ב־Chrome וב־Edge בכתובת <code>chrome://extensions/shortcuts</code>, וב־Firefox בתוספות, ניהול קיצורי מקשים של הרחבות.
key-left = ←
key-right = →
key-home = Home
key-end = End
key-escape = Esc
steps-title = צעדים ראשונים
steps-import = לייבא אוסף, או את הדוגמאות, במדור <a>אוספים</a>.
steps-open = לפתוח כתבת חדשות וללחוץ על הלחצן של Wireprint (או על המקש שלו). לפני כן לא נקרא דבר.
steps-report = בחלון הקופץ כתוב אילו גרסאות של הטקסט ידועות, איפה עוד מופיעות המילים שלו ומה השתנה.
steps-keep = הלחצן ״שמירה״ שומר את הטקסט, כדי שיהיה אפשר לראות את השינוי הבא.

## About and privacy

about-what-title = מה זה
about-what = Wireprint אומר איפה היו המילים של כתבה פתוחה: גרסאות מוקדמות ומאוחרות, עותקים במקומות אחרים, קטעים וציטוטים משותפים, ומה הדף אומר על מקורו. הוא מציג ראיות. הוא לא שופט, ולא אומר מי העתיק ממי.
about-privacy-title = דבר לא יוצא מהמכשיר הזה
about-no-request = ל־Wireprint אין שרת, אין חשבון ואין סטטיסטיקה. הוא שולח בקשה רק במקרה אחד: בלחיצה על ״חיפוש״ בדף שלו לארכיוני אינטרנט. אז כתובת הכתבה נשלחת לארכיון שנבחר, ולא לאף אחד אחר, בכל פעם בלחיצה.
about-on-press = דף נקרא בלחיצה על הלחצן בו. בעיתונים שבחרת כתבה נקראת גם מעצמה, אחרי שעמדה מול העיניים חמש שניות, וכשהיא במעקב. לשום אתר אחר אין ל־Wireprint גישה.
about-storage = האוספים והגרסאות השמורות נמצאים באחסון של הדפדפן הזה, ונעלמים כשמוחקים אותם או את התוסף.
about-private = בחלונות פרטיים החיפוש נעשה בכתבות השמורות, ודבר לא נשמר.
about-highlights = בזמן ששינויים או קטעים משותפים מוצגים בדף, סקריפטים באותו דף יכולים לדעת אילו מהמילים שלו מודגשות, ושההדגשה היא של Wireprint. דבר אחר מהכתבות השמורות הם לא קוראים.
about-licence-title = רישיון
about-licence = Wireprint הוא תוכנה חופשית ברישיון MIT. הטקסטים שבאוספים שייכים למוציאים לאור שלהם: המקור והרישיון של כל אוסף מופיעים לצידו ברשימה.

## What the labels mean, and how the page shows changes

legend-title = משמעות התוויות והקווים
look-added = נוספה
look-added-why = בדף: קו תחתון
look-word = מילים שהשתנו
look-word-why = בדף: קו כפול
look-edited = נערכה
look-edited-why = בדף: קו נקודות
look-moved = הועברה
look-moved-why = בדף: קו מקווקו
look-shared = משותף
look-shared-why = בדף: קו יחיד
