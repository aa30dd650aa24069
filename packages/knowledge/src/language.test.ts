import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { detectLanguage, primaryTag } from './language.ts'

test.each([
  { text: '无法远程连接到实例', want: 'zh' },
  {
    text: 'ECS实例启动失败，报错 InvalidInstanceId.NotFound: The specified InstanceId does not exist',
    want: 'zh',
  },
  { text: 'インスタンスを再起動できません', want: 'ja' },
  { text: '起動失敗しました', want: 'ja' },
  { text: '인스턴스에 연결할 수 없습니다', want: 'ko' },
  { text: 'I cannot connect to my instance after the reboot', want: 'en' },
  { text: 'Не удаётся подключиться', want: 'und' },
  { text: '12345 !?', want: 'und' },
  { text: '', want: 'und' },
])('$text is taken for $want', ({ text, want }) => {
  expect(detectLanguage(text).language).toBe(want)
})

test('short Han, Latin words without English ones, and other Latin languages are guessed with less confidence', () => {
  expect(detectLanguage('云盘').confidence).toBeLessThan(detectLanguage('云盘无法挂载').confidence)
  const english = detectLanguage('the disk cannot be attached to my instance').confidence
  expect(detectLanguage('la máquina no arranca después del cambio').confidence).toBeLessThan(english)
  expect(detectLanguage('ping').confidence).toBeLessThan(english)
})

test('any text gets a confidence from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { confidence } = detectLanguage(text)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }),
  )
})

test.each([
  ['zh-Hant-TW', 'zh'],
  ['EN_us', 'en'],
  ['', 'und'],
])('the primary subtag of "%s" is %s', (tag, want) => {
  expect(primaryTag(tag)).toBe(want)
})
