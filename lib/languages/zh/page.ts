/** Words of web pages in Chinese; see `PageWords` for what each list is for. */
import type { PageWords } from '../page-schema';
import { phraseList } from '../schema';

export const page = (): PageWords => ({
  readMore: phraseList(String.raw`
    相关(?:新闻|阅读)
    相關(?:新聞|閱讀)
    延伸[阅閱][读讀]
    更多(?:新闻|新聞|内容)
  `),
  advertisements: phraseList(String.raw`
    [广廣]告
  `),
  appeals: phraseList(String.raw`
    订阅
    訂閱
    登录
    登入
    关注
    分享到?
    下载
    评论$
    回复$
    复制链接$
    (?:请)?支持
  `),
  self: phraseList(String.raw`
    我们
    本(?:报|网|站)
    公众号
    客户端|应用
    新闻(?:事业|报道)
  `),
  imprints: phraseList(String.raw`
    (?:发布|更新)(?:时间|于)
  `),
  signOffs: phraseList(String.raw`
    来源\s?[:：]
    來源\s?[:：]
    版权所有
    责任?编辑\s?[:：]
    图\s?[:：/]
  `),
  bylines: phraseList(String.raw`
    文[●:：/]
    作者[:：]?
    记者
  `),
  machines: phraseList(String.raw`
    AI
    人工智能
    智能(?:摘要|总结)
  `),
  paywalls: phraseList(String.raw`
    (?:会员|订阅用户|付费)(?:专享|可读|阅读)
    剩余.{1,12}字
    订阅后(?:阅读|继续)
  `),
  otherPages: phraseList(String.raw`
    (?:页面|頁面)(?:不存在|未找到|找不到)
    隐私(?:政策|权)
    用户协议
    登录
    搜索结果
    (?:联系我们|聯絡我們|关于我们)\s?$
  `),
  consent: phraseList(String.raw`
    cookie
    隐私
  `),
});
