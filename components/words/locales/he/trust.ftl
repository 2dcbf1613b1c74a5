# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all =
    { $had ->
        [one] הדפדפן איבד את האוסף: הייתה בו גרסה אחת, והוא נראה כאן לאחרונה ב־{ $time }. לא נשאר ממנו דבר.
        [two] הדפדפן איבד את האוסף: היו בו שתי גרסאות, והוא נראה כאן לאחרונה ב־{ $time }. לא נשאר ממנו דבר.
       *[other] הדפדפן איבד את האוסף: היו בו { $had } גרסאות, והוא נראה כאן לאחרונה ב־{ $time }. לא נשאר ממנו דבר.
    }
loss-part =
    { $had ->
        [one] חלק מהאוסף אבד: הייתה בו גרסה אחת, והוא נראה כאן לאחרונה ב־{ $time }; נשארו { $left }.
        [two] חלק מהאוסף אבד: היו בו שתי גרסאות, והוא נראה כאן לאחרונה ב־{ $time }; נשארו { $left }.
       *[other] חלק מהאוסף אבד: היו בו { $had } גרסאות, והוא נראה כאן לאחרונה ב־{ $time }; נשארו { $left }.
    }
loss-damaged = האוסף פגום: מאז { $time } משהו בו שונה או אבד מחוץ ל־Wireprint. רשומות { $left } מתוך { $had } גרסאות; לחלקן אולי חסר הטקסט.
loss-altered =
    { $lost ->
        [one] גרסה אחת באוסף פגומה ({ $lost } מתוך { $had }): הדיסק החזיר משהו אחר ממה ש־Wireprint שמר. Wireprint משמיט אותה מהתשובות; האחרות לא נפגעו.
       *[other] יש באוסף גרסאות פגומות ({ $lost } מתוך { $had }): הדיסק החזיר משהו אחר ממה ש־Wireprint שמר. Wireprint משמיט אותן מהתשובות; האחרות לא נפגעו.
    }
loss-what-to-do = מה ש־Wireprint אומר עכשיו מבוסס על מה שנשאר. קובץ שייצאת מחזיר את השאר.
loss-restore = קובץ שייצאת מחזיר את החסר: יש לגרור אותו לאזור שלמטה. הבדיקה שבמדור ״אחסון״ אומרת מה פגום. בלי קובץ, מה שאבד יישאר אבוד.
loss-accept = להמשיך בלעדיו
collections-open = פתיחת האוספים

## Backup

backup-due =
    { $count ->
        [one] גרסה אחת שנשמרה על ידך אינה באף גיבוי. דפדפנים עלולים לאבד את מה שהם מאחסנים.
        [two] שתי גרסאות שנשמרו על ידך אינן באף גיבוי. דפדפנים עלולים לאבד את מה שהם מאחסנים.
       *[other] { $count } גרסאות שנשמרו על ידך אינן באף גיבוי. דפדפנים עלולים לאבד את מה שהם מאחסנים.
    }
backup-now = שמירת גיבוי
backup-later = אחר כך

## Waiting

stop-waiting = עצירה
stopped-title = נעצר
still-loading-title = הדף עדיין נטען
still-loading-why = בינתיים אין בו כתבה. אפשר לקרוא אותו שוב כשייטען עוד ממנו.
part-read = הדף עדיין נטען. הדברים נאמרים על מה שהופיע בו עד כה.
read-again = קריאה חוזרת
keep-unsure = החלק של Wireprint שפועל ברקע נעצר באמצע. לא ידוע אם הגרסה נשמרה: אפשר לפתוח שוב את Wireprint ולראות.

## What the page can read

shared-told = בזמן שטקסט משותף מוצג, סקריפטים בדף הזה יכולים לדעת אילו מהמילים שלו מופיעות בכתבות אחרות ששמרת. הם לא יכולים לדעת באילו כתבות.
shared-told-agree = להציג
shared-told-refuse = לא להציג

## Private windows

options-elsewhere = אוספים נפתחים ומיובאים מחלון רגיל.
back-to-report = חזרה לדוח
