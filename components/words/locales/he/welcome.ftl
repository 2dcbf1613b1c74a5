# The page that opens after installing, and the examples that come with Wireprint.

welcome-page-title = ברוכים הבאים · Wireprint
welcome-title = לראות מה העיתון שינה אחרי שקראת
welcome-lede = לחיצה על הלחצן בזמן קריאת כתבה שומרת אותה. בביקור הבא Wireprint מראה אילו מילים השתנו ואיפה עוד מופיע הטקסט. הכול נשאר בדפדפן הזה; דבר לא נשלח לשום מקום בלי לחיצה על לחצן שאומר זאת.

## The example

welcome-example = דוגמה: ידיעה בדויה בכמה גרסאות
welcome-example-loading = הדוגמה נפתחת…
welcome-example-failed = לא ניתן לפתוח את הדוגמה.
welcome-compare = פתיחת ההשוואה

## When it reads

welcome-when = מתי מותר לו לקרוא?
welcome-when-pressed = רק בלחיצה
welcome-when-pressed-why = כך זה עכשיו: לחיצה אחת, דף אחד. אין הרשאה לאף אתר.
welcome-when-named = בעיתונים שאבחר
welcome-when-named-why = הכתבות שלהם נקראות ונשמרות כשהן נפתחות. הדפדפן שואל על כל עיתון, ואפשר לבטל.
welcome-name-papers = הוספת עיתונים

## What is asked for

welcome-asked = מה הוא מבקש
welcome-asked-page = הדף הפתוח בלבד, בלחיצה
welcome-asked-room = מקום במכשיר הזה
welcome-not = מה הוא לא עושה
welcome-not-server = בלי חשבון, בלי שרת, בלי סטטיסטיקה
welcome-not-private = בחלונות פרטיים לא נכתב דבר
welcome-not-verdict = בלי פסקי דין: הוא אף פעם לא אומר מי העתיק ממי

welcome-pin = <b>כדי שהלחצן יישאר גלוי:</b> יש לפתוח את חלק הפאזל בסרגל הכלים ולהצמיד את Wireprint.
welcome-keys = או ללחוץ
welcome-bring = ייבוא חומר קיים
welcome-library = כתבות שמורות
