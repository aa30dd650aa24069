import { type Term, termList } from './term-index.ts'

/** What a word says about how bad it is. */
export type Signal =
  | 'outage'
  | 'degraded'
  | 'fault'
  | 'data-loss'
  | 'production'
  | 'non-production'
  | 'everyone'
  | 'revenue'
  | 'urgent'
  | 'recovered'
  | 'question'

/**
 * Words by signal, in Chinese, English, Japanese and Korean. Phrases that hold their own negation stand as phrases.
 * "Problem" and "issue" are no signals: people ask questions with them.
 */
export const SIGNAL_WORDS: Readonly<Record<Signal, readonly Term[]>> = {
  outage: termList(`
    down | outage* | offline | unreachable | unavailable | inaccessible | not accessible
    not reachable
    cannot access | can't access | unable to access | cannot connect | can't connect
    unable to connect
    could not connect | not responding | no response | stopped working | does not respond
    cannot log in
    can't log in | unable to log in | crashed | crashes | crash | cannot reach | can't reach | is dead
    宕机 | 瘫痪 | 挂了 | 挂掉 | 崩溃 | 崩了 | 无法访问 | 不能访问 | 访问不了 | 打不开 | 无法连接 | 连接不上 | 连不上
    无法登录 | 登录不上 | 登不上 | 不可用 | 无响应 | 没有响应 | 没响应 | 服务中断 | 业务中断 | 断网 | 全部中断 | 无法使用
    ダウン | 落ち | 停止 | 応答しない | 応答がない | 応答がありません | 応答しません | つながらない | 繋がらない | つながりません
    接続できない | 接続できません | アクセスできない | アクセスできません | ログインできない | ログインできません | 利用できない | 利用できません
    使えない | 使えません | クラッシュ | 開けない | 開けません | 不通
    다운 | 먹통 | 중단 | 접속 불가 | 접속이 안 | 접속되지 않 | 접속할 수 없 | 접속이 되지 않 | 연결할 수 없 | 연결이 안 | 연결되지 않
    응답이 없 | 응답하지 않 | 응답 없음 | 로그인이 안 | 로그인할 수 없 | 사용할 수 없 | 이용할 수 없 | 죽었 | 크래시 | 멈췄
  `),
  degraded: termList(`
    slow | slowly | slower | slowness | latency | lag | lagging | timeout* | time out | timed out
    times out
    intermittent* | sporadic* | flaky | degraded | packet loss | high cpu | unstable | jitter
    很慢 | 变慢 | 缓慢 | 卡顿 | 很卡 | 超时 | 延迟 | 时好时坏 | 偶发 | 间歇 | 丢包 | 不稳定 | 抖动 | cpu高 | 性能下降
    遅い | 遅く | 遅延 | 重い | タイムアウト | 断続的 | 不安定 | パケットロス | 性能低下 | 時々
    느려 | 느림 | 느립 | 지연 | 타임아웃 | 간헐적 | 불안정 | 패킷 손실 | 성능 저하 | 버벅
  `),
  fault: termList(`
    error* | fail* | broken | bug | exception* | not working | doesn't work
    does not work
    cannot | can't | unable to | denied | refused | rejected | wrong | no longer work* | stuck
    报错 | 错误 | 失败 | 异常 | 故障 | 无法 | 不能 | 不了 | 出错 | 被拒绝 | 不生效
    エラー | 失敗 | 異常 | 障害 | できない | できません | 不具合 | おかしい | 拒否
    에러 | 오류 | 실패 | 이상 | 장애 | 안 됩니다 | 안돼 | 안 돼 | 되지 않 | 할 수 없 | 거부
  `),
  'data-loss': termList(`
    data loss | lost data | lost all data | data was lost | data is lost | lost our data
    data is gone | data disappeared
    deleted by mistake | accidentally deleted | dropped the table | corrupted | data corruption
    files are gone
    数据丢失 | 丢失数据 | 丢了数据 | 数据没了 | 数据不见了 | 误删 | 数据被删 | 删库 | 数据损坏 | 文件丢失 | 数据消失
    データ消失 | データが消え | データを失 | データ損失 | 誤って削除 | 誤削除 | データ破損 | データが破損 | データが壊れ
    데이터 유실 | 데이터가 사라 | 데이터 손실 | 데이터를 잃 | 실수로 삭제 | 데이터가 삭제 | 데이터 손상 | 데이터가 없어
  `),
  production: termList(`
    production | prod | in prod | live site | live environment | live system
    生产环境 | 生产系统 | 生产库 | 线上 | 正式环境 | 生产业务 | 生产实例 | 生产机 | 生产集群 | 生产服务 | 生产服务器 | 生产数据库
    本番 | 本番環境 | 商用環境 | 本稼働
    운영 환경 | 운영환경 | 운영 서버 | 운영서버 | 운영 db | 프로덕션 | 라이브 서버 | 상용 환경 | 상용 서버 | 운영계
  `),
  'non-production': termList(`
    staging | test environment | testing environment | test server | dev environment
    development environment
    sandbox | uat | non-production | non-prod | demo environment | test instance
    测试环境 | 开发环境 | 预发 | 测试机 | 测试服务器 | 演示环境 | 非生产 | 测试实例 | 沙箱
    検証環境 | テスト環境 | 開発環境 | ステージング | テスト用
    테스트 환경 | 개발 환경 | 스테이징 | 테스트 서버 | 개발 서버 | 검증 환경 | 테스트용
  `),
  everyone: termList(`
    all users | all customers | every user | every customer | everyone | all of our users
    all our users | all our customers
    entire site | whole site | entire company | all regions | all services | all instances
    completely down | nobody can | no one can | site-wide
    所有用户 | 全部用户 | 全站 | 所有客户 | 全公司 | 所有服务 | 全部服务 | 所有人 | 大面积 | 全部实例 | 全网
    全ユーザー | すべてのユーザー | 全てのユーザー | 全員 | 全社 | 全サービス | すべてのサービス | 全面的 | 全顧客
    모든 사용자 | 전체 사용자 | 전 사용자 | 모든 고객 | 전체 고객 | 전사 | 전체 서비스 | 모든 서비스 | 아무도
  `),
  revenue: termList(`
    payment* | checkout | orders | place an order | revenue | losing money | transactions
    billing run
    支付 | 下单 | 交易 | 订单 | 收款 | 结算 | 损失
    決済 | 注文 | 売上 | 支払い | 取引 | 損失
    결제 | 주문 | 매출 | 거래 | 손실
  `),
  urgent: termList(`
    urgent* | asap | as soon as possible | immediately | emergency | critical | right now
    紧急 | 加急 | 尽快 | 马上 | 立即 | 火急 | 十万火急 | 速度处理
    至急 | 緊急 | 大至急 | 急ぎ | 早急
    긴급 | 급합니다 | 급해 | 시급 | 빨리 | 즉시 | 최대한 빨리
  `),
  recovered: termList(`
    recovered | back to normal | is back up | came back | back online | has been resolved
    works again | working again | fixed itself
    已恢复 | 恢复了 | 恢复正常 | 已经恢复 | 自动恢复 | 已经正常 | 又好了
    復旧し | 復旧済み | 回復し | 正常に戻 | 解消し
    복구되었 | 복구됐 | 복구 완료 | 정상화 | 정상으로 돌아 | 해결되었
  `),
  question: termList(`
    how do i | how to | how can i | how can we | how should | is it possible | what is the
    could you explain | can you explain
    where can i | does it support | do you support | what is the difference | we would like to know
    如何 | 怎么 | 怎样 | 请问 | 是否支持 | 能否 | 可以吗 | 咨询 | 想了解 | 有什么区别
    方法を教えて | どうすれば | どのように | 教えてください | 可能でしょうか | 可能ですか | できますか | 対応していますか | 違いは
    어떻게 | 방법을 | 가능한가요 | 가능할까요 | 문의드립니다 | 알고 싶 | 궁금합니다 | 지원하나요 | 차이가
  `),
}
