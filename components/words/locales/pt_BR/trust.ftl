# What the reader should know before trusting an answer: a lost collection, a page that is not all there, what a page can
# read, private windows.

## A lost or damaged collection

loss-all =
    { $had ->
        [one] O navegador perdeu sua coleção: ela tinha { $had } versão quando foi vista aqui pela última vez, em { $time }. Não sobrou nada dela.
       *[other] O navegador perdeu sua coleção: ela tinha { $had } versões quando foi vista aqui pela última vez, em { $time }. Não sobrou nada dela.
    }
loss-part =
    { $had ->
        [one] Uma parte da sua coleção se perdeu: ela tinha { $had } versão quando foi vista aqui pela última vez, em { $time }; restam { $left }.
       *[other] Uma parte da sua coleção se perdeu: ela tinha { $had } versões quando foi vista aqui pela última vez, em { $time }; restam { $left }.
    }
loss-damaged = Sua coleção está danificada: desde { $time }, algo dela foi alterado ou perdido fora do Wireprint. { $left } de { $had } versões constam da lista; algumas podem estar sem o texto.
loss-altered =
    { $lost ->
        [one] { $lost } das { $had } versões da sua coleção está danificada: o disco devolveu algo diferente do que o Wireprint tinha guardado. O Wireprint não a usa nas respostas; as outras não foram afetadas.
       *[other] { $lost } das { $had } versões da sua coleção estão danificadas: o disco devolveu algo diferente do que o Wireprint tinha guardado. O Wireprint não as usa nas respostas; as outras não foram afetadas.
    }
loss-what-to-do = O que o Wireprint diz agora se baseia no que restou. Um arquivo que você exportou traz o resto de volta.
loss-restore = Um arquivo que você exportou traz tudo de volta: solte-o abaixo. “Verificar”, em Armazenamento, diz o que está danificado. Sem um arquivo, o que se perdeu continua perdido.
loss-accept = Continuar sem isso
collections-open = Abrir as coleções

## Backup

backup-due =
    { $count ->
        [one] { $count } versão que você guardou não está em nenhum backup. Navegadores podem perder o que armazenam.
       *[other] { $count } versões que você guardou não estão em nenhum backup. Navegadores podem perder o que armazenam.
    }
backup-now = Salvar um backup
backup-later = Mais tarde

## Waiting

stop-waiting = Parar
stopped-title = Parado
still-loading-title = A página ainda está carregando
still-loading-why = Por enquanto não há nenhum artigo nela. Leia de novo quando tiver carregado mais.
part-read = A página ainda está carregando. Isto vale para o que havia nela até agora.
read-again = Ler de novo
keep-unsure = O processo em segundo plano do Wireprint parou no meio. Não se sabe se a versão foi guardada: abra o Wireprint de novo para ver.

## What the page can read

shared-told = Enquanto o texto em comum é mostrado, os scripts desta página podem ler quais palavras dela estão em outros artigos que você salvou. Eles não podem ler que artigos são esses.
shared-told-agree = Mostrar
shared-told-refuse = Não mostrar

## Private windows

options-elsewhere = As coleções são abertas e importadas em uma janela normal.
back-to-report = Voltar ao relatório
