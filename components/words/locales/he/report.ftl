# The report on the open article, in the popup.

## States without a report

loading = הדף נקרא ומושווה לכתבות השמורות…
no-article-title = לא נמצאה כתבה בדף הזה
no-article-why = Wireprint מחפש טקסט אחד של כמה פסקאות. בדף ראשי, ברשימה או בדף וידאו אין טקסט כזה. יש לפתוח כתבה בודדת וללחוץ שוב על הלחצן.
no-article-options = פתיחת הכתבות השמורות
forbidden-title = דפדפנים לא מאפשרים לתוספים לראות את הדף הזה
forbidden-why = דפדפנים לא מאפשרים לתוספים לראות את הדפים של הדפדפן, את חנות התוספים או את מציג ה־PDF. אם הכתבה מופיעה גם בדף אינטרנט רגיל, אפשר לפתוח אותו.
failed-title = החיפוש לא הצליח
failed-no-reason = לא נמסרה סיבה.
failed-why = דבר לא נשמר ודבר לא אבד. כדאי לנסות שוב, ואם זה חוזר – לטעון קודם מחדש את הדף.

## The head

no-date = אין תאריך בדף

## The timeline of versions

versions-title = גרסאות
versions-known = ידועות: { $known }
versions-known-with-text = ידועות: { $known }, מהן עם טקסט: { $withText }
timeline-this-page = הדף הזה
timeline-page-text = הטקסט של הדף הזה
timeline-compared = מושווית לדף הזה
timeline-choose = בחירה להשוואה
timeline-no-text = הטקסט לא ידוע
timeline-no-text-spoken = הטקסט שלה לא ידוע
timeline-words-changed =
    { $count ->
        [one] מילה אחת השתנתה
        [two] שתי מילים השתנו
       *[other] { $count } מילים השתנו
    }

## What changed

changed-title = מה השתנה
changed-against = בהשוואה אל <bdi>{ $version }</bdi>
changed-nothing = אף מילה לא השתנתה.
changed-nothing-text = אף מילה בטקסט לא השתנתה.
changed-nothing-common = החלק המשותף לא השתנה.
changed-cosmetic =
    { $count ->
        [one] שינוי אחד של פיסוק, אותיות גדולות וקטנות, רווחים או מעברי שורה בלבד
        [two] שני שינויים של פיסוק, אותיות גדולות וקטנות, רווחים או מעברי שורה בלבד
       *[other] { $count } שינויים של פיסוק, אותיות גדולות וקטנות, רווחים או מעברי שורה בלבד
    }
changed-all =
    { $count ->
        [one] הצגת השינוי
        [two] הצגת שני השינויים
       *[other] הצגת כל { $count } השינויים
    }
card-words =
    { $count ->
        [one] מילה אחת
        [two] שתי מילים
       *[other] { $count } מילים
    }
card-more = הצגת הכול
card-less = הצגת פחות

## Elsewhere

elsewhere-title = במקומות אחרים
elsewhere-all =
    { $count ->
        [one] הצגת הכתבה
        [two] הצגת שתי הכתבות
       *[other] הצגת כל { $count } הכתבות
    }
elsewhere-unread =
    { $count ->
        [one] לפחות לעוד כתבה אחת יש אולי הרבה במשותף עם הדף הזה, והיא לא הושוותה.
        [two] לפחות לעוד שתי כתבות יש אולי הרבה במשותף עם הדף הזה, והן לא הושוו.
       *[other] לפחות לעוד { $count } כתבות יש אולי הרבה במשותף עם הדף הזה, והן לא הושוו.
    }
relation-version = אותה ידיעה בכתובת אחרת
relation-copy = אותה כתבה
relation-adapted = עותק מעובד
relation-series = אותה תבנית, עובדות אחרות
relation-passages = קטעים משותפים
relation-quotes = ציטוטים משותפים
copy-untitled = ללא כותרת
copy-shares = { $page } מהדף הזה מופיעים בכתבה ההיא באותן מילים; { $other } מהכתבה ההיא מופיעים כאן
copy-carries-ours = הטקסט בה הוא של <bdi>{ $version }</bdi>
copy-carried-by-page = בדף הזה מופיעה שם <bdi>{ $version }</bdi>
copy-carries-undecided = לא הוכרע איזו גרסה מופיעה בה
copy-order-time = סידור לפי זמן
copy-order-likeness = סידור לפי דמיון
copy-earliest = הזמן המוקדם ביותר הידוע כאן: { $time }
page-earliest = הזמן המוקדם ביותר הידוע כאן: הדף הזה, { $time }
differs-none = אף מילה בה אינה שונה
differs-edited =
    { $count ->
        [one] נערכה פסקה אחת
        [two] נערכו שתי פסקאות
       *[other] נערכו { $count } פסקאות
    }
differs-edited-kinds =
    { $count ->
        [one] נערכה פסקה אחת ({ $kinds })
        [two] נערכו שתי פסקאות ({ $kinds })
       *[other] נערכו { $count } פסקאות ({ $kinds })
    }
differs-added =
    { $count ->
        [one] נוספה אחת
        [two] נוספו שתיים
       *[other] נוספו { $count }
    }
differs-removed =
    { $count ->
        [one] הושמטה אחת
        [two] הושמטו שתיים
       *[other] הושמטו { $count }
    }
differs = שם: { $differences }
copy-highlight = הצגת הטקסט המשותף
copy-highlight-of = הצגת הטקסט המשותף: { $site }
copy-unhighlight = הסתרת הטקסט המשותף
copy-unhighlight-of = הסתרת הטקסט המשותף: { $site }
copy-compare = השוואה
copy-compare-with = השוואה עם { $site }
strip =
    { $of ->
        [one] פסקאות בדף הזה עם מילים משותפות: { $shared } מתוך { $of }
       *[other] פסקאות בדף הזה עם מילים משותפות: { $shared } מתוך { $of }
    }
reworded-fold =
    { $count ->
        [one] קטע אחד בניסוח אחר
        [two] שני קטעים בניסוח אחר
       *[other] { $count } קטעים בניסוח אחר
    }
reworded-all =
    { $count ->
        [one] הצגת הקטע
        [two] הצגת שני הקטעים
       *[other] הצגת כל { $count } הקטעים
    }
reworded-there =
    { $words ->
        [one] הניסוח שם, עם { $shared } מתוך { $words } המילים שכאן:
       *[other] הניסוח שם, עם { $shared } מתוך { $words } המילים שכאן:
    }

## Quotes

quotes-title = ציטוטים
quotes-all =
    { $count ->
        [one] הצגת הציטוט
        [two] הצגת שני הציטוטים
       *[other] הצגת כל { $count } הציטוטים
    }
quoted = ״<bdi>{ $text }</bdi>״
quote-speaker = <bdi>{ $speaker }</bdi>
quote-speaker-unnamed = לא צוין מי אמר
quote-same-at = <bdi>{ $speaker }</bdi> · <bdi>{ $sites }</bdi>: באותן מילים
quote-same-at-unnamed = לא צוין מי אמר · <bdi>{ $sites }</bdi>: באותן מילים
quote-at-same = <bdi>{ $site }</bdi>: באותן מילים
quote-at-reworded = <bdi>{ $site }</bdi>: במילים אחרות
quote-at-reattributed = <bdi>{ $site }</bdi>: בייחוס אחר
quote-at-shortened = <bdi>{ $site }</bdi>: בקיצור
quote-at-same-by = <bdi>{ $site }</bdi>: באותן מילים, <bdi>{ $speaker }</bdi>
quote-at-reworded-by = <bdi>{ $site }</bdi>: במילים אחרות, <bdi>{ $speaker }</bdi>
quote-at-reattributed-by = <bdi>{ $site }</bdi>: בייחוס אחר, <bdi>{ $speaker }</bdi>
quote-at-shortened-by = <bdi>{ $site }</bdi>: בקיצור, <bdi>{ $speaker }</bdi>
quote-other-article = כתבה אחרת

## How much of the page was read

read-title = מה נקרא
read-paragraphs =
    { $count ->
        [one] פסקה אחת
        [two] שתי פסקאות
       *[other] { $count } פסקאות
    }
read-words =
    { $count ->
        [one] מילה אחת
        [two] שתי מילים
       *[other] { $count } מילים
    }
read-blocks =
    { $count ->
        [one] רכיב אחד
        [two] שני רכיבים
       *[other] { $count } רכיבים
    }
read-line = נקרא: { $paragraphs }, { $words }; דבר לא הושמט
read-line-beside = נקרא: { $paragraphs }, { $words }; לצד הטקסט: { $blocks }
read-other-articles =
    { $count ->
        [one] הדף ממשיך בעוד כתבה אחת, שלא נקראה.
        [two] הדף ממשיך בעוד שתי כתבות, שלא נקראו.
       *[other] הדף ממשיך בעוד { $count } כתבות, שלא נקראו.
    }
read-cut = הדף גדול מאוד. רק תחילתו נקראה, ומה שאחריה לא הושווה.

## What the page says

says-title = מה הדף אומר
says-credit = מקור
says-photo = תצלום
says-dateline = מקום ותאריך
says-canonical = לפי הדף, המקור נמצא בכתובת
says-correction = תיקון
says-publisher = מוציא לאור
says-based-on = מבוסס על
says-paywall = למנויים

## The foot

compare = השוואה
keep = שמירה
import = ייבוא חומר קיים
undo = ביטול הפעולה
kept = נשמר בתור <b><bdi>{ $version }</bdi></b>.
already-known = הטקסט הזה כבר שמור אצלך, בתור <b><bdi>{ $version }</bdi></b>; נרשם שהוא עדיין מופיע.
taken-back = הפעולה בוטלה: הגרסה הזאת לא נשמרה.
not-kept = לא נשמר: <bdi>{ $reason }</bdi>
private-window = חלון פרטי: החיפוש נעשה בכתבות השמורות, ודבר לא נשמר.
page-gone = הדף נסגר או נטען מחדש. יש לפתוח בו שוב את Wireprint.
highlight-changes = הצגת השינויים בדף
highlight-warning = סקריפטים בדף יוכלו לדעת אילו מילים אלה.
highlights-of-changes = השינויים בדף
highlights-of-passages = הקטעים בדף
highlights-count = מוצגים: { $count }
highlights-at = { $at } מתוך { $of }
highlights-count-missing = מוצגים: { $count }; לא נמצאו: { $missing }
highlights-at-missing = { $at } מתוך { $of }; לא נמצאו: { $missing }
previous-change = השינוי הקודם
next-change = השינוי הבא
previous-passage = הקטע הקודם
next-passage = הקטע הבא

keep-spoken = שמירה של הגרסה הזאת
highlight-changes-off = הסתרת השינויים
ways-out = עוד
timeline-compare-with = השוואה אל { $version }
version-kept-on = נשמרה על ידך ב־{ $time }
changed-beyond-page =
    { $count ->
        [one] פסקה אחת מופיעה רק בדף הזה
        [two] שתי פסקאות מופיעות רק בדף הזה
       *[other] { $count } פסקאות מופיעות רק בדף הזה
    }
changed-beyond-version =
    { $count ->
        [one] פסקה אחת מופיעה רק בטקסט האחר
        [two] שתי פסקאות מופיעות רק בטקסט האחר
       *[other] { $count } פסקאות מופיעות רק בטקסט האחר
    }
changed-no-longer-shown =
    { $count ->
        [one] פסקה ישנה אחת כבר לא מוצגת
        [two] שתי פסקאות ישנות כבר לא מוצגות
       *[other] { $count } פסקאות ישנות כבר לא מוצגות
    }
copy-shares-all = כל הדף הזה מופיע בכתבה ההיא באותן מילים, וכל הכתבה ההיא מופיעה כאן
copy-shares-page-whole = כל הדף הזה מופיע בכתבה ההיא באותן מילים; { $other } מהכתבה ההיא מופיעים כאן
copy-shares-other-whole = כל הכתבה ההיא מופיעה כאן באותן מילים; { $page } מהדף הזה מופיעים שם
says-in-data = לפי הנתונים של הדף
ask-archive = חיפוש בארכיון…
asking-now = מתבצע חיפוש ב־{ $name }. עותקים שנקראו: { $read }. גרסאות חדשות: { $fresh }.
asking-stop = עצירת החיפוש
asking-came = החיפוש ב־{ $name } הושלם. גרסאות חדשות: { $fresh }.

## The card in the open page

page-card-of = { $at } מתוך { $of }
page-card-next = הבא
page-card-previous = הקודם
page-card-close = סגירה
page-card-legend = משמעות הצבעים
page-card-look-word = מילים שהשתנו
page-card-look-edited = פסקה שיש בה שינויים
page-card-look-added = פסקה חדשה
page-card-look-moved = פסקה שהועברה
page-card-look-removed = בשוליים: כאן הוסרה פסקה
