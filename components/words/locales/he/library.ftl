# The library: all that is stored.

library-title = ספרייה
library-page-title = ספרייה · Wireprint
library-list = כתבות
library-loading = נטענות כתבות נוספות…
library-failed = לא ניתן לפתוח את הספרייה. אפשר לטעון מחדש את הדף ולנסות שוב.
library-act-failed = הפעולה לא הצליחה. דבר לא השתנה.
library-empty = עוד לא נשמר דבר. אפשר לשמור כתבה בעזרת הלחצן של Wireprint או לייבא קבצים בדף האפשרויות.
library-found = { $found } מתוך { $all } כתבות.
library-search = מילים מהכותרת או משם העיתון
library-all = הכול
library-paper = עיתון
library-language = שפה
library-corpus = אוסף
library-from = מתאריך
library-to = עד תאריך
library-sort = סדר
library-sort-seen = נראו לאחרונה
library-sort-published = פורסמו לאחרונה
library-sort-title = כותרת
library-sort-paper = עיתון
library-sort-versions = הכי הרבה גרסאות
library-in-texts = חיפוש גם בטקסטים
library-has-versions = יש כמה גרסאות
library-has-copies = יש עותקים במקומות אחרים
library-stop = עצירה
library-finding-texts-running = מתבצע חיפוש בטקסטים, { $percent }%…
library-finding-texts-stopped = החיפוש בטקסטים נעצר ב־{ $percent }%: נמצאו { $count }.
library-finding-texts-failed = החיפוש בטקסטים לא הושלם: נמצאו { $count }.
library-finding-copies-running = מתבצע חיפוש עותקים, { $percent }%…
library-finding-copies-stopped = חיפוש העותקים נעצר ב־{ $percent }%: נמצאו { $count }.
library-finding-copies-failed = חיפוש העותקים לא הושלם: נמצאו { $count }.
library-address-unknown = דבר לא שמור תחת הכתובת הזאת:
library-address-failed = לא ניתן לחפש את הכתובת הזאת:
library-changed = השתנתה מאז ששמרתי
library-select = בחירת { $title }
library-selected = נבחרו: { $count }
library-delete-selected = מחיקת הפריטים שנבחרו
library-versions =
    { $count ->
        [one] גרסה אחת
        [two] שתי גרסאות
       *[other] { $count } גרסאות
    }
library-bin =
    { $count ->
        [one] נמחקו ב־7 הימים האחרונים: מחיקה אחת
        [two] נמחקו ב־7 הימים האחרונים: שתי מחיקות
       *[other] נמחקו ב־7 הימים האחרונים: { $count } מחיקות
    }
library-undo = ביטול הפעולה
library-undo-of = ביטול הפעולה: המחיקה של { $title }
library-bin-empty = ריקון כעת
library-bin-sure = אחר כך לא ניתן לשחזר.
library-bin-yes = מחיקה לצמיתות
library-bin-no = להשאיר
library-bin-emptying = מה שנמחק מפונה, { $percent }%…
library-bin-failed = הפינוי של מה שנמחק לא הצליח. ייעשה ניסיון נוסף בפתיחת הספרייה.

## An article

library-back = כל הכתבות
library-article-loading = נפתחת…
library-article-missing = הכתבה הזאת לא שמורה, או שנמחקה.
library-article-failed = לא ניתן לפתוח את הכתבה הזאת.
library-text =
    { $words ->
        [one] טקסט, מילה אחת
        [two] טקסט, שתי מילים
       *[other] טקסט, { $words } מילים
    }
library-compare = השוואה
library-compare-a = השוואה בין
library-compare-b = לבין
library-copies = המילים שלה במקומות אחרים
library-copies-looking = מתבצע חיפוש…
library-copies-failed = החיפוש לא הצליח.
library-copies-none = לאף כתבה שמורה אחרת אין קטע משותף איתה.
library-copy-share = { $share } ממנה באותן מילים
library-delete-version = מחיקת הגרסה הזאת
library-delete-version-of = מחיקת הגרסה הזאת: { $version }
library-delete-article = מחיקת הכתבה

## A passage

library-passage = הדבקת קטע: איפה הוא מופיע?
library-passage-text = קטע
library-passage-look = חיפוש
library-passage-looking = מתבצע חיפוש…
library-passage-failed = לא ניתן לחפש את הקטע.
library-passage-too-short = נדרשות לפחות שמונה מילים: קטעים קצרים יותר לא מחפשים.
library-passage-found =
    { $count ->
        [0] לא נמצא במה ששמור.
        [one] נמצא בכתבה אחת.
        [two] נמצא בשתי כתבות.
       *[other] נמצא ב־{ $count } כתבות.
    }
library-passage-place = פסקה { $place }, מילים משותפות: { $words }
