# The compare page, and the files that it saves.

page-title = Comparar · Wireprint

## While there is no comparison

compare-failed = A comparação não funcionou
compare-heading = Comparação
comparing = Comparando…
missing-both = Nenhum dos dois textos está disponível
missing-left = O texto da esquerda não está disponível
missing-right = O texto da direita não está disponível
missing-why = A versão foi excluída dos seus artigos salvos, ou a página foi fechada antes de ser guardada. Abra o artigo de novo e clique em Comparar na janela do Wireprint; uma versão que você guarda continua aqui, assim como o endereço da comparação.

## The sides

left-text = Texto da esquerda
right-text = Texto da direita
open-page = A página aberta
open-now = Aberta agora
choice-at = { $version } · { $time }

## The sum

totals =
    { $added ->
        [one] Parágrafos: { $counts } · { $added } palavra acrescentada, { $removed } a menos
       *[other] Parágrafos: { $counts } · { $added } palavras acrescentadas, { $removed } a menos
    }
total-edited = editados: { $count }
total-added = acrescentados: { $count }
total-removed = removidos: { $count }
total-moved = movidos: { $count }
total-split-or-merged = divididos ou unidos: { $count }
total-kept = inalterados: { $count }
total-none = nenhum
outcome-shorter-left = O texto da esquerda é uma versão reduzida: o começo do outro, que continua.
outcome-shorter-right = O texto da direita é uma versão reduzida: o começo do outro, que continua.
outcome-same = Nenhuma mudança: os dois textos têm as mesmas palavras na mesma ordem.
outcome-filtered = Nenhuma mudança desse tipo.
outcome-common = Nenhuma palavra difere na parte que os dois mostram.
outcome-punctuation = Nenhuma palavra difere: só pontuação, maiúsculas, espaços ou quebras de linha.
facets-label = Mostrar só mudanças desse tipo
facet-count = { $facet }: { $count }
facets-all = Mostrar todos os tipos

## Folds. A fold says what it holds in a list of these.

fold-kept =
    { $count ->
        [one] { $count } parágrafo inalterado
       *[other] { $count } parágrafos inalterados
    }
fold-cosmetic =
    { $count ->
        [one] { $count } mudança só de pontuação
       *[other] { $count } mudanças só de pontuação
    }
fold-beyond =
    { $count ->
        [one] { $count } parágrafo além do que o outro texto mostra
       *[other] { $count } parágrafos além do que o outro texto mostra
    }
fold-filtered =
    { $count ->
        [one] { $count } mudança fora deste filtro
       *[other] { $count } mudanças fora deste filtro
    }
move-to = para o { $number }
move-from = do { $number }

## The toolbar

toolbar-label = Ver e salvar
layout-label = Disposição
layout-side = Lado a lado
layout-inline = Em um só texto
scope-label = Parágrafos
scope-changes = Só as mudanças
scope-all = Tudo
swap = Inverter os lados
step-previous = Mudança anterior
step-next = Próxima mudança
step-none = nenhuma mudança
step-count =
    { $of ->
        [one] { $of } mudança
       *[other] { $of } mudanças
    }
step-at = mudança { $at } de { $of }
step-waiting = comparando…
save-label = Salvar a comparação
save-as = Salvar como { $format }
print = Imprimir

## The history

history-title =
    { $versions ->
        [one] { $versions } versão, com as palavras que mudaram
       *[other] { $versions } versões, com as palavras que mudaram em cada uma
    }
history-left = { $number } à esquerda
history-right = { $number } à direita
history-first = a primeira conhecida
history-changed =
    { $added ->
        [one] { $added } palavra acrescentada, { $removed } a menos
       *[other] { $added } palavras acrescentadas, { $removed } a menos
    }
history-compare = comparar com { $version }
history-gap = +{ $elapsed }
heat-title = Quantas vezes cada parágrafo mudou
heat-picture = Parágrafos que mudaram: { $changed }. Etapas: { $steps }.
heat-none = nenhum parágrafo mais de uma vez
heat-paragraph =
    { $count ->
        [one] parágrafo { $number }: { $count } vez
       *[other] parágrafo { $number }: { $count } vezes
    }

## Saved files

export-title = Comparação
export-change = Mudança
export-left = Esquerda: { $side }
export-right = Direita: { $side }
export-legend = <del>Tachado</del>: só à esquerda. <ins>Sublinhado</ins>: só à direita.
export-moved-away = Aqui estava o que agora é o parágrafo { $number }.
