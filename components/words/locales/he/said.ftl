# What lib/say says: popup, compare page and the command-line tools alike. The ids are those of lib/model/said.ts.
# <b> is for what the eye should catch; <bdi> holds words of a page or a file.

## The page's own article

carries = בדף מופיעה <b><bdi>{ $version }</bdi></b>.
carries-text = הטקסט בדף הוא של <b><bdi>{ $version }</bdi></b>; מה שלצד הטקסט לא הושווה.
carries-beside =
    { $count ->
        [one] הטקסט הוא של <b><bdi>{ $version }</bdi></b>, אבל <b>לצידו השתנה: { $blocks }</b>.
       *[other] הטקסט הוא של <b><bdi>{ $version }</bdi></b>, אבל <b>לצידו השתנו: { $blocks }</b>.
    }
beside-since =
    { $count ->
        [one] לצד הטקסט, שונה מאשר ב<bdi>{ $version }</bdi>: <b>{ $blocks }</b>.
       *[other] לצד הטקסט, שונים מאשר ב<bdi>{ $version }</bdi>: <b>{ $blocks }</b>.
    }
written-anew = הכתובת מוכרת, אבל <b>הטקסט נכתב מחדש</b>: { $words } מתוך { $of } המילים מופיעות גם בטקסט של <bdi>{ $version }</bdi>.

# What stands beside a text.
beside-table =
    { $count ->
        [one] טבלה
        [two] שתי טבלאות
       *[other] { $count } טבלאות
    }
beside-caption =
    { $count ->
        [one] כיתוב תמונה
        [two] שני כיתובי תמונות
       *[other] { $count } כיתובי תמונות
    }
beside-list-of-links =
    { $count ->
        [one] רשימת קישורים
        [two] שני פריטים ברשימות קישורים
       *[other] { $count } פריטים ברשימות קישורים
    }
beside-label =
    { $count ->
        [one] תווית
        [two] שתי תוויות
       *[other] { $count } תוויות
    }
beside-definition-list =
    { $count ->
        [one] פריט ברשימת הגדרות
        [two] שני פריטים ברשימות הגדרות
       *[other] { $count } פריטים ברשימות הגדרות
    }
beside-pull-quote =
    { $count ->
        [one] ציטוט מודגש
        [two] שני ציטוטים מודגשים
       *[other] { $count } ציטוטים מודגשים
    }
beside-footnote =
    { $count ->
        [one] הערת שוליים
        [two] שתי הערות שוליים
       *[other] { $count } הערות שוליים
    }
beside-fact-box =
    { $count ->
        [one] תיבת מידע
        [two] שתי שורות בתיבות מידע
       *[other] { $count } שורות בתיבות מידע
    }
beside-loose-heading =
    { $count ->
        [one] כותרת משנה
        [two] שתי כותרות משנה
       *[other] { $count } כותרות משנה
    }
beside-trailing-line =
    { $count ->
        [one] שורה בסוף
        [two] שתי שורות בסוף
       *[other] { $count } שורות בסוף
    }
beside-asking-sentence =
    { $count ->
        [one] משפט שמבקש משהו
        [two] שני משפטים שמבקשים משהו
       *[other] { $count } משפטים שמבקשים משהו
    }

new-version =
    { $known ->
        [one] הטקסט הזה <b>חדש</b>: הוא שונה מהגרסה היחידה שידועה.
        [two] הטקסט הזה <b>חדש</b>: הוא שונה משתי הגרסאות הידועות.
       *[other] הטקסט הזה <b>חדש</b>: הוא שונה מכל { $known } הגרסאות הידועות.
    }
later-version =
    { $later ->
        [one] ידועה <b>גרסה מאוחרת יותר אחת</b> של הכתבה הזאת.
        [two] ידועות <b>שתי גרסאות מאוחרות יותר</b> של הכתבה הזאת.
       *[other] ידועות <b>{ $later } גרסאות מאוחרות יותר</b> של הכתבה הזאת.
    }
known-versions =
    { $known ->
        [one] ידועה גרסה אחת של הכתבה הזאת
        [two] ידועות שתי גרסאות של הכתבה הזאת
       *[other] ידועות { $known } גרסאות של הכתבה הזאת
    }
same-words =
    { $words ->
        [one] מילה אחת, אותה מילה
        [two] שתי מילים, באותו סדר
       *[other] { $words } מילים, כולן זהות ובאותו סדר
    }

## What changed. $changes is a list of the clauses below.

changes-since =
    { $announced ->
        [notice] מאז <bdi>{ $version }</bdi>: <b>{ $changes }</b>; יש על כך הודעה בדף.
        [time] מאז <bdi>{ $version }</bdi>: <b>{ $changes }</b>; בדף מופיע זמן חדש, אבל אין הודעה.
       *[none] מאז <bdi>{ $version }</bdi>: <b>{ $changes }</b>; השינוי לא מוזכר בדף, ולא מופיע בו זמן חדש.
    }
changes-from-later = מאז <bdi>{ $version }</bdi>, המאוחרת יותר, ועד הטקסט הזה: <b>{ $changes }</b>.
unchanged-since = מאז <bdi>{ $version }</bdi> <b>אף מילה לא השתנתה</b>.
unchanged-from-later = מאז <bdi>{ $version }</bdi>, המאוחרת יותר, ועד הטקסט הזה <b>אף מילה לא השתנתה</b>.
shorter-view-page = הדף הזה נגמר מוקדם יותר: זו תצוגה מקוצרת של אותו טקסט.
shorter-view-version = הטקסט של <bdi>{ $version }</bdi> נגמר מוקדם יותר, והטקסט הזה ממשיך: זו הייתה תצוגה מקוצרת של אותו טקסט.

paragraphs-edited =
    { $count ->
        [one] נערכה פסקה אחת
        [two] נערכו שתי פסקאות
       *[other] נערכו { $count } פסקאות
    }
paragraphs-added =
    { $count ->
        [one] נוספה פסקה אחת
        [two] נוספו שתי פסקאות
       *[other] נוספו { $count } פסקאות
    }
paragraphs-removed =
    { $count ->
        [one] הוסרה פסקה אחת
        [two] הוסרו שתי פסקאות
       *[other] הוסרו { $count } פסקאות
    }
paragraphs-moved =
    { $count ->
        [one] הועברה פסקה אחת
        [two] הועברו שתי פסקאות
       *[other] הועברו { $count } פסקאות
    }
blocks-edited =
    { $count ->
        [one] נערך רכיב אחד
        [two] נערכו שני רכיבים
       *[other] נערכו { $count } רכיבים
    }
blocks-added =
    { $count ->
        [one] נוסף רכיב אחד
        [two] נוספו שני רכיבים
       *[other] נוספו { $count } רכיבים
    }
blocks-removed =
    { $count ->
        [one] הוסר רכיב אחד
        [two] הוסרו שני רכיבים
       *[other] הוסרו { $count } רכיבים
    }
paragraphs-no-longer-shown =
    { $count ->
        [one] פסקה ישנה אחת כבר לא מוצגת
        [two] שתי פסקאות ישנות כבר לא מוצגות
       *[other] { $count } פסקאות ישנות כבר לא מוצגות
    }
headline-changed = הכותרת השתנתה

# How the second page of a comparison speaks of its changes.
announced-notice = בדף השני יש הודעה על כך.
announced-time = בדף השני מופיע זמן חדש, אבל אין הודעה.
announced-none = בדף השני השינוי לא מוזכר, ולא מופיע זמן חדש.

coarse = לטקסטים האלה יש מעט מדי במשותף, או שהם ארוכים מדי, להשוואה מילה במילה. לכן הם מוצגים פסקה אחר פסקה.
beyond = מעבר למה שהטקסט האחר מציג

## What one paragraph says otherwise. The words are the paper's.

note-changed = <bdi>{ $before }</bdi> ← <bdi>{ $after }</bdi>
note-added = נוסף ״<bdi>{ $text }</bdi>״
note-removed = הוסר ״<bdi>{ $text }</bdi>״

# Several words of one sort, a clause each.
note-words = { $words }
note-quote-altered = ציטוט השתנה
note-quote-added = נוסף ציטוט
note-quote-removed = הוסר ציטוט
note-quote-of-altered = השתנה ציטוט של <bdi>{ $speaker }</bdi>
note-quote-of-added = נוסף ציטוט של <bdi>{ $speaker }</bdi>
note-quote-of-removed = הוסר ציטוט של <bdi>{ $speaker }</bdi>
note-notice-added = נוספה הודעת תיקון
note-notice-removed = הוסרה הודעת תיקון

## Other articles. $shown: "names" for up to three sites, "count" for more, "at-least" where not all were compared.

elsewhere-version =
    { $shown ->
        [count] <b>אותה ידיעה</b> מופיעה בכתובות אחרות ב־<b>{ $count } אתרים</b>.
        [at-least] <b>אותה ידיעה</b> מופיעה בכתובות אחרות ב־<b>{ $count } אתרים לפחות</b>.
       *[names] <b>אותה ידיעה</b> מופיעה בכתובת אחרת: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-copy =
    { $shown ->
        [count] <b>כמעט אותן מילים</b> מופיעות ב־<b>{ $count } אתרים אחרים</b>.
        [at-least] <b>כמעט אותן מילים</b> מופיעות ב־<b>{ $count } אתרים אחרים לפחות</b>.
       *[names] <b>כמעט אותן מילים</b> מופיעות באתר אחר: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-adapted =
    { $shown ->
        [count] <b>אותה כתבה בעיקרה</b>, בעיבוד, מופיעה ב־<b>{ $count } אתרים אחרים</b>.
        [at-least] <b>אותה כתבה בעיקרה</b>, בעיבוד, מופיעה ב־<b>{ $count } אתרים אחרים לפחות</b>.
       *[names] <b>אותה כתבה בעיקרה</b>, בעיבוד, מופיעה גם כאן: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-series =
    { $shown ->
        [count] <b>אותה תבנית</b> עם עובדות אחרות מופיעה ב־<b>{ $count } אתרים</b>.
        [at-least] <b>אותה תבנית</b> עם עובדות אחרות מופיעה ב־<b>{ $count } אתרים לפחות</b>.
       *[names] <b>אותה תבנית</b> עם עובדות אחרות מופיעה גם כאן: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-passages =
    { $shown ->
        [count] קטעים ממנה מופיעים גם ב־<b>{ $count } אתרים אחרים</b>.
        [at-least] קטעים ממנה מופיעים גם ב־<b>{ $count } אתרים אחרים לפחות</b>.
       *[names] קטעים ממנה מופיעים גם כאן: <b><bdi>{ $sites }</bdi></b>.
    }
elsewhere-quotes =
    { $shown ->
        [count] אותן אמירות מופיעות גם ב־<b>{ $count } אתרים אחרים</b>.
        [at-least] אותן אמירות מופיעות גם ב־<b>{ $count } אתרים אחרים לפחות</b>.
       *[names] אותן אמירות מופיעות גם כאן: <b><bdi>{ $sites }</bdi></b>.
    }
shares = { $page } מהדף הזה, { $other } מהאחר
shared-passages =
    { $passages ->
        [one] קטע משותף אחד
        [two] שני קטעים משותפים
       *[other] { $passages } קטעים משותפים
    }
shared-passages-reworded =
    { $passages ->
        [one] קטע משותף אחד; בניסוח אחר: { $reworded }
        [two] שני קטעים משותפים; מהם בניסוח אחר: { $reworded }
       *[other] { $passages } קטעים משותפים; מהם בניסוח אחר: { $reworded }
    }
carries-margin = מופיעה בה <bdi>{ $version }</bdi>, הקרובה יותר מהבאה אחריה בפער של { $margin }
quote-reworded = ציטוט מכאן מופיע בכתבה אחרת בניסוח אחר.
quote-reattributed = ציטוט מכאן מופיע בכתבה אחרת בייחוס אחר.
quote-shortened = ציטוט מכאן מופיע בכתבה אחרת בקיצור.
quote-here = כאן: <bdi>{ $text }</bdi>
quote-there = שם: <bdi>{ $text }</bdi>

## What the page declares of its origin

declared-credit = הדף נותן קרדיט ל־<bdi>{ $name }</bdi>.
declared-credit-unnamed = הדף נותן קרדיט למקור כלשהו.
declared-canonical = הדף מציין כתובת אחרת ככתובת המקור שלו: <bdi>{ $name }</bdi>.
declared-correction = יש בדף הודעת תיקון או הודעה על שינוי.
declared-based-on = לפי הדף, הוא מבוסס על <bdi>{ $name }</bdi>.
declared-based-on-unnamed = לפי הדף, הוא מבוסס על יצירה אחרת.
declared-paywall = לפי הדף, לא כל הכתבה מוצגת.
page-words = <bdi>{ $text }</bdi>

## Where there is nothing to say

empty-collection = האוסף ריק: אם הכתבה הזאת תישמר, בביקור הבא יהיה אפשר לראות מה העיתון שינה.
nothing-known = הכתבה הזאת עוד לא נשמרה, ואף כתבה שמורה לא כוללת קטעים ממנה. אם תישמר, יהיה אפשר לראות מתי היא משתנה.
