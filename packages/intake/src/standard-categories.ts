import type { Category } from './categories.ts'
import { termList } from './term-index.ts'

/**
 * Common categories of cloud and software support with their words in four languages, to start from. Plain data: pass
 * them to `compileCategories`.
 */
export const STANDARD_CATEGORIES: readonly Category[] = [
  {
    path: 'compute',
    terms: {
      en: termList(
        'server* | instance* | vm | virtual machine* | ecs | ec2 | reboot* | restart* | cpu | memory | kernel | kubernetes | k8s | pod | pods | container*',
      ),
      zh: termList(
        '服务器 | 云主机 | 实例 | 云服务器 | 重启 | 开机 | 内存 | 内核 | 容器 | 集群 | 系统盘 | 远程桌面',
      ),
      ja: termList('サーバー | サーバ | インスタンス | 再起動 | メモリ | 仮想マシン | コンテナ | カーネル'),
      ko: termList('서버 | 인스턴스 | 재부팅 | 재시작 | 메모리 | 가상 머신 | 컨테이너 | 파드 | 커널'),
    },
  },
  {
    path: 'network',
    terms: {
      en: termList(
        'network | vpc | dns | load balancer* | slb | alb | nlb | packet loss | latency | bandwidth | security group* | vpn | firewall | eip | cdn | port | ping | tls | ssl | certificate* | nat gateway | vpn gateway',
      ),
      zh: termList(
        '网络 | 专有网络 | 域名 | 解析 | 负载均衡 | 丢包 | 延迟 | 带宽 | 安全组 | 防火墙 | 公网 | 端口 | 证书 | 网关 | 路由',
      ),
      ja: termList(
        'ネットワーク | ロードバランサ | 帯域 | セキュリティグループ | ファイアウォール | 名前解決 | ドメイン | ポート | 証明書 | ルート | パケット',
      ),
      ko: termList(
        '네트워크 | 로드 밸런서 | 로드밸런서 | 대역폭 | 보안 그룹 | 방화벽 | 도메인 | 포트 | 인증서 | 라우팅 | 패킷',
      ),
    },
  },
  {
    path: 'database',
    terms: {
      en: termList(
        'database* | db | mysql | postgres* | oracle | redis | mongodb | rds | sql | query | queries | replication | replica* | deadlock* | slow query | tablespace | table',
      ),
      zh: termList('数据库 | 慢查询 | 主从 | 同步延迟 | 死锁 | 只读实例 | 表空间 | 连接数 | 查询 | 备份恢复'),
      ja: termList('データベース | クエリ | レプリカ | レプリケーション | デッドロック | テーブル | 接続数'),
      ko: termList('데이터베이스 | 쿼리 | 복제 | 레플리카 | 데드락 | 교착 | 테이블 | 커넥션'),
    },
  },
  {
    path: 'storage',
    terms: {
      en: termList(
        'disk* | volume* | snapshot* | bucket* | object storage | oss | s3 | nas | nfs | mount* | file system | filesystem | upload* | no space left',
      ),
      zh: termList('磁盘 | 云盘 | 快照 | 存储 | 存储桶 | 挂载 | 文件系统 | 上传 | 扩容 | 数据盘'),
      ja: termList(
        'ディスク | ボリューム | スナップショット | ストレージ | バケット | マウント | ファイルシステム | アップロード',
      ),
      ko: termList('디스크 | 볼륨 | 스냅샷 | 스토리지 | 버킷 | 마운트 | 파일 시스템 | 업로드'),
    },
  },
  {
    path: 'api',
    terms: {
      en: termList(
        'api | apis | sdk | request id | requestid | throttl* | rate limit* | webhook* | endpoint* | signature* | callback*',
      ),
      zh: termList('接口 | 调用 | 限流 | 签名 | 回调 | 请求id | 开放平台'),
      ja: termList('エンドポイント | 署名 | レート制限 | 呼び出し | リクエストid | コールバック'),
      ko: termList('엔드포인트 | 서명 | 호출 | 요청 id | 콜백 | 속도 제한'),
    },
  },
  {
    path: 'account',
    terms: {
      en: termList(
        'login | log in | sign in | sso | mfa | 2fa | password | account | permission* | role | ram user | iam | access denied | verification code',
      ),
      zh: termList('登录 | 账号 | 账户 | 权限 | 子账号 | 验证码 | 实名认证 | 单点登录 | 忘记密码 | 授权'),
      ja: termList('ログイン | アカウント | 権限 | 認証 | パスワード | ロール | 多要素'),
      ko: termList('로그인 | 계정 | 권한 | 인증 | 비밀번호 | 역할'),
    },
  },
  {
    path: 'billing',
    terms: {
      en: termList(
        'invoice* | bill | billing | charge* | refund* | payment method | renewal | subscription | price | pricing | coupon*',
      ),
      zh: termList('发票 | 账单 | 扣费 | 退款 | 续费 | 欠费 | 计费 | 费用 | 代金券 | 价格'),
      ja: termList('請求 | 請求書 | 返金 | 料金 | 課金 | 支払い方法 | 契約更新'),
      ko: termList('청구 | 청구서 | 환불 | 요금 | 과금 | 결제 수단 | 세금계산서 | 갱신'),
    },
  },
  {
    path: 'security',
    terms: {
      en: termList(
        'hacked | ransomware | malware | phishing | ddos | vulnerability | vulnerabilities | cve-* | breach | attack* | suspicious | leaked | brute force | cryptominer',
      ),
      zh: termList(
        '入侵 | 勒索 | 木马 | 病毒 | 漏洞 | 攻击 | 挖矿 | 异常登录 | 泄露 | 被黑 | 后门 | 暴力破解',
      ),
      ja: termList(
        '不正アクセス | ランサムウェア | マルウェア | 脆弱性 | 攻撃 | 漏洩 | 不審 | 改ざん | 乗っ取',
      ),
      ko: termList('해킹 | 랜섬웨어 | 악성코드 | 취약점 | 공격 | 유출 | 침입 | 피싱 | 변조'),
    },
  },
]
