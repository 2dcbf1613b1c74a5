# The report beside the page, and what the reader may set.

open-panel = לצד הדף
open-changes = שינויים שנמצאו
open-options = אפשרויות
panel-press-title = יש ללחוץ על הלחצן בדף הזה
panel-press = Wireprint רואה דף אחרי לחיצה על הלחצן או על מקש הקיצור שלו באותו דף. בעיתונים שבחרת הוא רואה כל דף. את הדפים של הדפדפן עצמו הוא לא רואה אף פעם.

settings-title = הגדרות
settings-loading = ההגדרות נטענות…
settings-failed = לא ניתן לטעון את ההגדרות. אפשר לטעון מחדש את הדף ולנסות שוב.
settings-language = שפה
settings-language-browser = כמו בדפדפן
settings-language-note = דפים פתוחים של Wireprint משתנים כשהם נטענים מחדש.
settings-menus = פריטים בתפריט ההקשר של הדפדפן
settings-badge = סימנים על הלחצן בסרגל הכלים
settings-notifications = התראות כשכתבות במעקב משתנות
settings-notifications-note = אחת בכל פעם, עם שלוש כותרות לכל היותר. הדפדפן מבקש קודם אישור; עם הכיבוי ההרשאה מוחזרת.
settings-prescribed = נקבע על ידי מי שמנהל את המכשיר הזה
settings-save-title = ההגדרות כקובץ
settings-save = שמירת ההגדרות כקובץ
settings-load = טעינת הגדרות מקובץ
settings-loaded = ההגדרות נטענו.
settings-no-file = בקובץ הזה אין הגדרות של Wireprint. דבר לא השתנה.
settings-not-saved = לא ניתן לשמור. כדאי לנסות שוב.
commands-title = מקשים נוספים
commands-why = הדפדפן מאפשר להצמיד מקשים לפעולות האלה. רק לחלקן יש מקשים בהתחלה, כדי לא לתפוס מקשים שכבר בשימוש.
commands-none = אין עדיין מקשים
commands-change = שינוי המקשים
commands-change-where = ב־Firefox: תוספות, אחר כך גלגל השיניים, אחר כך ניהול קיצורי מקשים של הרחבות.
