# Papers that the reader has named, articles that are followed, changes that were found.

## In the popup

since-read-changed = <b>הטקסט השתנה</b> מאז הקריאה ב־{ $when }.
since-read-same = לא השתנה מאז הקריאה ב־{ $when }.
paper-offer = רוצה ש־Wireprint ישמור מעצמו את מה שנקרא ב־<bdi>{ $site }</bdi>?
paper-offer-yes = לשמור מה שאני קורא/ת בעיתון הזה
paper-offer-no = לא, תודה
paper-named =
    { $kept ->
        [0] <bdi>{ $site }</bdi> הוא עיתון שבחרת: Wireprint שומר מעצמו את מה שנקרא בו.
        [one] <bdi>{ $site }</bdi> הוא עיתון שבחרת: Wireprint שומר מעצמו את מה שנקרא בו; עד כה נשמר טקסט אחד.
        [two] <bdi>{ $site }</bdi> הוא עיתון שבחרת: Wireprint שומר מעצמו את מה שנקרא בו; עד כה נשמרו שני טקסטים.
       *[other] <bdi>{ $site }</bdi> הוא עיתון שבחרת: Wireprint שומר מעצמו את מה שנקרא בו; עד כה נשמרו { $kept } טקסטים.
    }
paper-not-this = לא העיתון הזה
paper-unnamed = Wireprint כבר לא קורא מעצמו את <bdi>{ $site }</bdi>.
paper-forget =
    { $kept ->
        [one] וגם למחוק את הטקסט היחיד שנשמר שם
        [two] וגם למחוק את שני הטקסטים שנשמרו שם
       *[other] וגם למחוק את { $kept } הטקסטים שנשמרו שם
    }
paper-forgotten =
    { $count ->
        [one] טקסט אחד נמחק. מה שנשמר ידנית עדיין כאן.
        [two] שני טקסטים נמחקו. מה שנשמר ידנית עדיין כאן.
       *[other] { $count } טקסטים נמחקו. מה שנשמר ידנית עדיין כאן.
    }
paper-failed = זה לא הצליח. כדאי לנסות שוב.
follow-start = מעקב אחרי הכתבה הזאת
follow-stop = הפסקת המעקב
follow-next = Wireprint יבדוק שוב את הכתבה הזאת ב־{ $when }.
follow-ended = Wireprint עקב אחרי הכתבה הזאת שבועיים והפסיק.
changes-open = כל השינויים שנמצאו

## In the options

papers-title = עיתונים
papers-why = Wireprint קורא דף אחרי לחיצה על הלחצן שלו. בעיתונים שנוספים כאן הוא קורא גם מעצמו: כתבה שנקראה במשך חמש שניות נשמרת, והלחצן מראה כמה גרסאות ידועות. דבר לא יוצא מהמכשיר. חלונות פרטיים לא נקראים אף פעם מעצמם.
papers-loading = העיתונים נטענים…
papers-load-failed = לא ניתן לטעון את העיתונים. אפשר לטעון מחדש את הדף ולנסות שוב.
papers-none = עוד לא נבחר אף עיתון.
papers-list = העיתונים שבחרת
papers-since = מאז { $when }
papers-kept =
    { $kept ->
        [one] נשמר טקסט אחד
        [two] נשמרו שני טקסטים
       *[other] נשמרו { $kept } טקסטים
    }
papers-revoked = הדפדפן כבר לא מאפשר ל־Wireprint לקרוא את העיתון הזה.
papers-allow-again = לאפשר שוב
papers-remove = הסרה
papers-remove-spoken = הסרה של { $site }
papers-removed = <bdi>{ $site }</bdi> הוסר. מה שנשמר ממנו נשאר.
papers-add = הוספת עיתון
papers-add-label = כתובת העיתון
papers-add-example = https://www.harbour-courier.example
papers-add-button = לאפשר ולשמור
papers-add-ask = הדפדפן ישאל אם ל־Wireprint מותר לקרוא את האתר הזה.
papers-no-address = זו לא כתובת של דף אינטרנט. יש להדביק כתובת של כתבה או של הדף הראשי.
papers-refused = ההרשאה לא ניתנה, ולכן דבר לא השתנה.
papers-named-now = <bdi>{ $site }</bdi> נוסף. דפים שלו שכבר פתוחים ייקראו אחרי שייטענו מחדש.
papers-everywhere-title = כל האתרים
papers-everywhere = לשמור מה שאני קורא/ת בכל האתרים
papers-everywhere-why = לא בכתובות של בנקים, דואר, בריאות, רשויות ציבוריות או הרשת המקומית, לא בדפים שמבקשים סיסמה או שלא רוצים להימצא במנועי חיפוש, ולא באתרים שלמטה. ניחוש עלול לטעות: בטוח יותר לבחור עיתונים מסוימים.
papers-never-title = לעולם לא באתרים האלה
papers-never-label = הוספת אתר
papers-never-button = לעולם לא שם
papers-never-none = אין.
papers-memory-title = מה שנקרא
papers-memory = לגבי כתבות שבאוסף, Wireprint זוכר מתי נקראה איזו גרסה, כדי שיוכל לומר מה השתנה מאז. הוא זוכר זמנים ולא טקסט.
papers-memory-forget = מחיקת זמני הקריאה שלי
papers-memory-forgotten = נמחקו.
papers-changes = שינויים שנמצאו

## The list of changes

changes-title = שינויים
changes-page-title = שינויים שנמצאו · Wireprint
changes-why = שינויים בכתבות במעקב, ובכתבות שחזרת אליהן בעיתונים שבחרת, מהחדש לישן. הזמן אומר מתי Wireprint מצא את השינוי, לא מתי העיתון עשה אותו.
changes-loading = בטעינה…
changes-load-failed = לא ניתן לטעון את הרשימה. אפשר לטעון מחדש את הדף ולנסות שוב.
changes-none = עוד לא נמצא שינוי.
changes-none-why = אפשר להוסיף עיתון באפשרויות, ואז לעקוב אחרי כתבה מהחלון הקופץ: Wireprint בודק אותה שוב כעבור חצי שעה, ואחר כך לעיתים רחוקות יותר ויותר, במשך שבועיים.
changes-to-options = הוספת עיתון
changes-look-now = בדיקת הכול כעת
changes-looking = מתבצעת בדיקה…
changes-looked =
    { $count ->
        [0] דבר לא השתנה.
        [one] כתבה אחת השתנתה.
        [two] שתי כתבות השתנו.
       *[other] { $count } כתבות השתנו.
    }
changes-look-failed = הבדיקה לא הצליחה. כדאי לנסות שוב.
changes-seen-all = סימון הכול כנצפה
changes-unseen = חדש
changes-found-at = נמצא ב־{ $when }
changes-edited =
    { $count ->
        [one] נערכה פסקה אחת
        [two] נערכו שתי פסקאות
       *[other] נערכו { $count } פסקאות
    }
changes-added =
    { $count ->
        [one] נוספה פסקה אחת
        [two] נוספו שתי פסקאות
       *[other] נוספו { $count } פסקאות
    }
changes-removed =
    { $count ->
        [one] הוסרה פסקה אחת
        [two] הוסרו שתי פסקאות
       *[other] הוסרו { $count } פסקאות
    }
changes-headline = הכותרת השתנתה
changes-compare = השוואה
changes-open-article = פתיחת הכתבה
changes-followed-title = כתבות במעקב
changes-followed-next = הבדיקה הבאה ב־{ $when }
changes-followed-ended = המעקב הסתיים
changes-followed-last-same = לא השתנתה בבדיקה האחרונה, ב־{ $when }
changes-followed-last-changed = השתנתה בבדיקה האחרונה, ב־{ $when }
changes-followed-last-failed = לא ניתן היה לקרוא אותה בבדיקה האחרונה, ב־{ $when }
changes-followed-last-revoked = לא נבדקה: העיתון שלה כבר לא בין העיתונים שבחרת
changes-followed-not-yet = עוד לא נבדקה
changes-unfollow = הפסקה
changes-unfollow-spoken = הפסקה: המעקב אחרי { $title }
follow-how = כדי לבדוק שוב, הדפדפן פותח את הכתבה בכרטיסייה נפרדת וסוגר אותה. העיתון רואה ביקור, כמו בפתיחה רגילה.
