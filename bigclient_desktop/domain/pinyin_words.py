"""Readings that a single character does not tell: surnames, words of company names, what is read first today."""

from collections.abc import Mapping


def _pairs(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """`字:reading/reading …` as pairs; `-` stands for a character's own first reading."""
    entries = (entry.split(":") for entry in text.split())
    return [
        (word, tuple("" if reading == "-" else reading for reading in readings.split("/")))
        for word, readings in entries
    ]


SURNAMES: Mapping[str, str] = {
    character: readings[0]
    for character, readings in _pairs(
        "区:ou 單:shan 单:shan 解:xie 仇:qiu 查:zha 盖:ge 繆:miao 朴:piao 翟:zhai 尉:yu 乐:yue "
        "樂:yue 折:she 洗:xian 员:yun 黑:he 秘:bi 种:chong 召:shao 繁:po 句:gou 區:ou 隗:wei "
        "員:yun 祭:zhai 佴:nai 乜:nie 郇:xun 能:nai 粘:nian 蕃:bo 颉:xie 澹:tan"
    )
}
"""Characters that a surname reads otherwise."""

COMPOUND_SURNAMES: Mapping[str, tuple[str, ...]] = dict(
    _pairs(
        "尉迟:yu/chi 尉遲:yu/chi 单于:chan/yu 單于:chan/yu 万俟:mo/qi 萬俟:mo/qi 澹台:tan/tai "
        "澹臺:tan/tai 长孙:zhang/sun 長孫:zhang/sun 区阳:ou/yang 乐正:yue/zheng"
    )
)
"""Surnames of two characters of which one is read otherwise."""

FIRST_READINGS: Mapping[str, str] = {
    character: readings[0]
    for character, readings in _pairs(
        "曾:zeng 长:chang 長:chang 都:du 佛:fo 勒:le 卜:bu 泊:bo 靓:liang 参:shen 參:shen "
        "覃:qin 缪:miao 厦:xia 薄:bo 什:shi 调:tiao 给:ji 还:huan"
    )
}
"""What is read first in a company's name where the dictionary begins with something else."""

WORDS: Mapping[str, tuple[str, ...]] = dict(
    _pairs(
        "银行:-/hang 銀行:-/hang 商行:-/hang 车行:-/hang 洋行:-/hang 行业:hang/- 行庄:hang/- "
        "琴行:-/hang 花行:-/hang 茶行:-/hang 金行:-/hang 米行:-/hang 药行:-/hang 布行:-/hang "
        "电器行:-/-/hang 五金行:-/-/hang 支行:-/hang 分行:-/hang 总行:-/hang 农商行:-/-/hang "
        "典当行:-/-/hang 拍卖行:-/-/hang 重庆:chong/- 重慶:chong/- 重阳:chong/- 大厦:-/sha "
        "广厦:-/sha 华厦:-/sha 商厦:-/sha 音乐:-/yue 音樂:-/yue 乐器:yue/- 樂器:yue/- "
        "乐团:yue/- 会计:kuai/- 會計:kuai/- 朝霞:zhao/- 朝晖:zhao/- 成长:-/zhang 校长:-/zhang "
        "家长:-/zhang 增长:-/zhang 生长:-/zhang 长者:zhang/- 西藏:-/zang 宝藏:-/zang "
        "藏药:zang/- 藏红花:zang/-/- 率先:shuai/- 参与:can/- 调研:diao/- 调查:diao/- "
        "调度:diao/- 六安:lu/- 番禺:pan/- 大埔:-/bu 单县:shan/- 传记:zhuan/- 自传:-/zhuan "
        "蔚县:yu/- 乐清:yue/- 东阿:-/e 六合:lu/- 角色:jue/- 露脸:lou/- 大夫:dai/- "
        "十里堡:-/-/pu 省亲:xing/-"
    )
)
"""Words whose readings are plain only together; an empty one keeps the character's own first reading."""
