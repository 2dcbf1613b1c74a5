# O que se leva: exportações, feeds de mudanças, históricos; e uma cópia que se restaura.

export-format = Exportar como
export-format-ndjson = NDJSON
export-format-ndjson-gz = NDJSON, compactado
export-format-atom = Feed Atom das mudanças
export-format-json-feed = JSON Feed das mudanças
export-everything = Exportar tudo
export-everything-why = Um só arquivo com todas as coleções, incluindo o que você guardou. Solto acima, traz tudo de volta.
export-running = Exportando <bdi>{ $name }</bdi>
export-everything-name = tudo
export-articles-name = a seleção
export-progress = Quanto já foi gravado
export-done-of = { $done } de { $of }
export-close = Fechar
export-cancel = Cancelar
export-saved = <bdi>{ $name }</bdi> salvo: { $count ->
        [0] nada a gravar
        [one] { $count } entrada
       *[other] { $count } entradas
    }.
export-cancelled = Exportação cancelada; nenhum arquivo foi gravado.
export-selected = Exportar a seleção
export-failed = Não foi possível gravar o arquivo. Nada mudou na coleção.
export-history = Salvar o histórico como página
export-found = Salvar estas mudanças como feed
own-export = Guardado por você, exportado em { $day }
export-file-everything = Cópia do Wireprint { $day }
export-file-articles = Artigos do Wireprint { $day }
feed-title = Mudanças: { $name }
feed-of-everything = todas as coleções
feed-of-articles = artigos escolhidos
feed-of-found = artigos que são vistos de novo
history-count =
    { $count ->
        [one] { $count } versão
       *[other] { $count } versões
    }
history-text =
    { $words ->
        [one] O texto inteiro, { $words } palavra
       *[other] O texto inteiro, { $words } palavras
    }
history-seen-again = visto por último { $time }
history-modified = modificado { $time } (segundo a página)

## Uma cópia que se restaura

restore-offer = <bdi>{ $name }</bdi> contém o que você guardou. Devolver ao que você guarda?
restore-offer-dated = <bdi>{ $name }</bdi>, feito { $time }, contém o que você guardou. Devolver ao que você guarda?
restore-now = Restaurar
restore-apart = Importar como coleção à parte
restore-cancel = Cancelar
restore-choose = Escolher um arquivo de cópia
